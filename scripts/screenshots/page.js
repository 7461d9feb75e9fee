// The page that puts an element into a state (panel.html), bundled and answered from memory at a fixed address.
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Where the page seems to be: some states read its address out. */
const ORIGIN = 'https://admin.example.com';

/** What docs/embedding.md says is enough; `data:` for the page's own empty icon. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * The files of the page by their paths, with Lit in development mode: it warns.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function bundlePage() {
  const { output } = await build({
    configFile: false,
    root: here('.'),
    logLevel: 'warn',
    resolve: { conditions: ['development', 'browser', 'module'] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      // package.json names the files with side effects as they are published.
      rollupOptions: { input: here('panel.html'), treeshake: false, output: { codeSplitting: false } },
    },
  });
  return new Map(
    output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
}

/** What is answered at a path; undefined where there is nothing. */
function answerAt(pathname, files) {
  const body = files.get(pathname);
  if (body === undefined) return undefined;
  return { body, headers: { 'content-type': TYPES[extname(pathname)], 'content-security-policy': POLICY } };
}

const pathOf = (state) => `/panel.html?state=${state}`;

/** Serves the page in a browser context, under the strict policy. Gives back where a state is. */
export async function servePage(context, files) {
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const answer = origin === ORIGIN ? answerAt(pathname, files) : undefined;
    return route.fulfill(answer ?? { status: 404 });
  });
  return (state) => ORIGIN + pathOf(state);
}

/** Serves the page on this machine, for a browser whose requests cannot be answered from memory. */
export async function listenWithPage(files) {
  const server = createServer((request, response) => {
    const answer = answerAt(new URL(request.url, ORIGIN).pathname, files);
    response.writeHead(answer ? 200 : 404, answer?.headers).end(answer?.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin, addressOf: (state) => origin + pathOf(state), close };
}
