import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What is measured: the code a host would write, and the bar in bytes of min+gzip (1 KB = 1,000 bytes). */
export interface Bundle {
  readonly name: string;
  readonly code: string;
  readonly bar?: number;
  readonly external?: readonly string[];
}

/** Everything of Lit: left out where a size is given "without Lit". */
const LIT = ['lit', 'lit/*', '@lit/*', 'lit-html', 'lit-html/*', 'lit-element/*'];

const define = (tag: string) => `import 'smtp-oauth2-elements/${tag}/define.js';`;

export const bars = [
  { name: 'callback.js', code: `export * from 'smtp-oauth2-elements/callback.js'`, bar: 1000 },
  { name: 'flow.js', code: `export * from 'smtp-oauth2-elements/flow.js'`, bar: 5000 },
  { name: 'the button without Lit', code: define('oauth2-authorize-button'), external: LIT, bar: 7000 },
  {
    name: 'panel and button with Lit',
    code: define('smtp-edit-panel') + define('oauth2-authorize-button'),
    bar: 20_000,
  },
  { name: 'everything with Lit', code: `import 'smtp-oauth2-elements/define.js'`, bar: 34_000 },
  {
    name: 'German, without what is loaded late',
    code: `export { default } from 'smtp-oauth2-elements/locales/de.js'`,
    bar: 3000,
  },
] satisfies readonly (Bundle & { readonly bar: number })[];

/**
 * Size in bytes, minified and gzipped, of a bundle and the chunks it imports statically. Parts that are loaded lazily
 * are not counted.
 */
export async function sizeOf(bundle: Bundle, resolveDir: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: bundle.code, resolveDir, sourcefile: 'entry.js' },
    bundle: true,
    tsconfigRaw: {}, // the published files, not the sources that tsconfig.json leads to
    minify: true,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    write: false,
    outdir: 'out',
    metafile: true,
    legalComments: 'none',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...(bundle.external ?? [])],
  });
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint?.endsWith('entry.js'));
  const counted = new Set([entry ?? '']);
  for (const path of counted) {
    for (const part of outputs[path]?.imports ?? []) {
      if (part.kind === 'import-statement' && !part.external) counted.add(part.path);
    }
  }
  const files = outputFiles.filter(({ path }) => [...counted].some((name) => path.endsWith(name)));
  return gzipSync(Buffer.concat(files.map(({ contents }) => contents)), { level: 9 }).length;
}
