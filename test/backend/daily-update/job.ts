// Runs the daily update again and again until it is killed. Arguments: the directory, the providers as JSON.
import type { Provider } from 'smtp-oauth2-elements/providers.js';
import { Backend, runDailyUpdate } from '../../../demo/backend/index.js';

const [, , stateDirectory = '', providers = '[]'] = process.argv;
const backend = new Backend({ stateDirectory, providers: JSON.parse(providers) as Provider[], origins: [] });
console.log('updating');
for (;;) await runDailyUpdate(backend, 0, []);
