// npm run demo                              keeps targets in files
// npm run demo -- --storage postgres://…    keeps them in a PostgreSQL database
import { parseArgs } from 'node:util';
import { endOnSignal } from './end-on-signal.js';
import { startDemo } from './server.js';

const port = Number(process.env.PORT ?? 5173);

try {
  const { values } = parseArgs({ options: { storage: { type: 'string' } } });
  const { storage } = values;
  if (storage !== undefined && !/^postgres(ql)?:/.test(storage))
    throw new Error(`--storage takes postgres://…, not ${storage}.`);
  const demo = await startDemo({ port, ...(storage !== undefined && { storage }) });
  console.log(`The demo answers at ${demo.url}`);
  console.log(
    storage === undefined
      ? `State files of its targets: ${demo.stateDirectory}`
      : 'Its targets are in the database.',
  );
  console.log('Ctrl+C ends it.');
  endOnSignal(() => demo.close());
} catch (error) {
  const { code } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another one: PORT=${port + 10} npm run demo`
      : error,
  );
  process.exit(1);
}
