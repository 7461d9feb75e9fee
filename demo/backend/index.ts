export { Backend } from './backend.js';
export type { BackendOptions } from './backend.js';
export { dailyUpdate } from './daily-update.js';
export type { Result } from './daily-update.js';
export { publicServersOnly } from './mail/destination.js';
export type { ConnectPolicy, Destination } from './mail/destination.js';
export { createBackend } from './http/app.js';
export { needsAttention, summary } from './daily-summary.js';
export { runDailyUpdate, scheduleDailyUpdate } from './schedule.js';
