import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { rolldown } from 'rolldown';
import packageData from '../../../package.json' with { type: 'json' };

/** What a bundler makes of a host's code, by file name; the entry is `entry.js`. */
type Bundler = (code: string, folder: string) => Promise<readonly (readonly [name: string, text: string])[]>;

const { name, exports } = packageData;
const published = Object.entries(exports as Record<string, { default?: string } | string>)
  .map(([entry, target]) => [entry, typeof target === 'string' ? target : target.default] as const)
  .map(([entry, file = '']) => [name + entry.slice(1), file] as const);

/** Ours as published, not the sources that tsconfig.json leads to. */
const aliases = (root: string) =>
  Object.fromEntries(published.map(([specifier, file]) => [specifier, join(root, file)]));

const byRolldown: Bundler = async (code, folder) => {
  const entry = join(folder, 'entry.js');
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    tsconfig: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'host',
        resolveId: (id) => aliases(folder)[id] ?? (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    entryFileNames: 'entry.js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  return output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : []));
};

const byEsbuild: Bundler = async (code, folder) => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, sourcefile: 'entry.js' },
    bundle: true,
    tsconfigRaw: {},
    minify: true,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    write: false,
    outdir: '/out',
    entryNames: 'entry',
    legalComments: 'none',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles.map(({ path, text }) => [path.split(/[/\\]/).at(-1) ?? '', text] as const);
};

export const bundlers = { rolldown: byRolldown, esbuild: byEsbuild } satisfies Record<string, Bundler>;

/** The published files that need no bundler, below `standalone/`. */
export async function standaloneFiles(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'dist/standalone');
  const names = (await readdir(folder, { recursive: true })).filter((file) =>
    ['.js', '.html'].includes(extname(file)),
  );
  const texts = await Promise.all(names.map((file) => readFile(join(folder, file), 'utf8')));
  return new Map(names.map((file, index) => [file.replaceAll('\\', '/'), texts[index] ?? '']));
}
