import { endOnSignal } from './end-on-signal.js';
import { startDemo } from './server.js';

const port = Number(process.env.PORT ?? 5173);

try {
  const demo = await startDemo({ port });
  console.log(`The demo answers at ${demo.url}`);
  console.log(`State files of its targets: ${demo.stateDirectory}`);
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
