export type { Fault } from './faults.js';
export { personalities } from './personality.js';
export type { PersonalityName, RegisteredClient } from './personality.js';
export { startProvider } from './provider.js';
export type { ProviderOptions, RunningProvider } from './provider.js';
export { JWT_BEARER } from './service-account.js';
export type { ServiceAccount } from './service-account.js';
export { thumbprintOf } from './certificates.js';
