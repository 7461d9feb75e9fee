// The page that puts an element into a state (panel.html), bundled and answered from memory at a fixed address.
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

/** Serves the page in a browser context, under the strict policy. Gives back where a state is. */
export async function servePage(context, files) {
  await context.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const body = origin === ORIGIN ? files.get(pathname) : undefined;
    if (body === undefined) return route.fulfill({ status: 404 });
    const headers = { 'content-type': TYPES[extname(pathname)], 'content-security-policy': POLICY };
    return route.fulfill({ body, headers });
  });
  return (state) => `${ORIGIN}/panel.html?state=${state}`;
}
