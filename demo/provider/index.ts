export type { Fault } from './faults.js';
export { personalities } from './personality.js';
export type { PersonalityName, RegisteredClient } from './personality.js';
export { startProvider } from './provider.js';
export type { ProviderOptions, RunningProvider } from './provider.js';
