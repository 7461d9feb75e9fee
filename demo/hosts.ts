import { readdirSync } from 'node:fs';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const folder = new URL('hosts/', import.meta.url).pathname;
const hosts = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The callback pages of the examples: the page itself, or the ready one beside it. */
export const hostCallbackPages = hosts.flatMap((name) => [
  `/hosts/${name}/`,
  `/hosts/${name}/oauth2-callback.html`,
]);

/** The elements in plain HTML and in each framework, where `npm run demo:hosts` has built them. */
export const hostPages = new Hono()
  .get(
    '/:name/*',
    serveStatic({
      root: folder,
      rewriteRequestPath: (path) => path.replace(/^\/hosts\/([^/]+)\//, '/$1/dist/'),
    }),
  )
  .notFound((context) => context.text('Build the examples first: npm run demo:hosts', 404));
