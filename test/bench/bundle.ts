import { build } from 'esbuild';

/** A page's script as a host would deploy it: the published files, minified, in one piece. */
export async function bundle(code: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    tsconfigRaw: {}, // the published files, not the sources that tsconfig.json leads to
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
