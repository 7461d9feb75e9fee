import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import tsconfig from './tsconfig.json' with { type: 'json' };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The package's public entry points, as tsconfig.json maps them to the sources: the demo imports them as a host would. */
const entryPoints = Object.entries(tsconfig.compilerOptions.paths).map(([entry, [source]]) => ({
  find: entry.includes('*') ? new RegExp(`^${entry.replace('*', '(.+)')}$`) : new RegExp(`^${entry}$`),
  replacement: here(source?.replace('*', '$1') ?? ''),
}));

/** Made from what tsc has compiled. `vite build` makes the self-contained bundle; `vite build --mode callback` the script of the callback page. */
const bundles = {
  standalone: { entry: 'dist/define.js', fileName: 'standalone' },
  callback: {
    entry: 'dist/callback-page/oauth2-callback.js',
    fileName: 'callback-page/oauth2-callback-page',
  },
};

export default defineConfig(({ mode }) => {
  const { entry, fileName } = mode === 'callback' ? bundles.callback : bundles.standalone;
  return {
    resolve: { alias: entryPoints },
    build: {
      emptyOutDir: false,
      sourcemap: true,
      target: 'es2022',
      lib: { entry: here(entry), formats: ['es'], fileName: () => `${fileName}.js` },
      rollupOptions: { output: { inlineDynamicImports: true } },
    },
  };
});
