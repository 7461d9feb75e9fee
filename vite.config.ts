import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';
import tsconfig from './tsconfig.json' with { type: 'json' };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The package's public entry points, as tsconfig.json maps them to the sources: the demo imports them as a host would. */
const entryPoints = Object.entries(tsconfig.compilerOptions.paths).map(([entry, [source]]) => ({
  find: entry.includes('*') ? new RegExp(`^${entry.replace('*', '(.+)')}$`) : new RegExp(`^${entry}$`),
  replacement: here(source?.replace('*', '$1') ?? ''),
}));

/**
 * Made from what tsc has compiled: `vite build` makes the self-contained bundle, `--mode callback` the script of the
 * callback page. What explains an error there is a file of its own, which may be missing: most sign-ins end without one.
 */
const bundles = {
  standalone: { entry: 'dist/define.js', fileName: 'standalone' },
  callback: {
    entry: 'dist/callback-page/oauth2-callback.js',
    fileName: 'callback-page/oauth2-callback-page',
  },
};

export default defineConfig(({ mode }) => {
  const isCallback = mode === 'callback';
  const { entry, fileName } = isCallback ? bundles.callback : bundles.standalone;
  return {
    resolve: { alias: entryPoints },
    build: {
      emptyOutDir: false,
      sourcemap: true,
      target: 'es2022',
      lib: { entry: here(entry), formats: ['es'], fileName: () => `${fileName}.js` },
      rollupOptions: {
        // Both files use Lit: it stands in the page's own, which may export it for that.
        preserveEntrySignatures: isCallback ? 'allow-extension' : 'strict',
        output: isCallback
          ? { chunkFileNames: 'callback-page/oauth2-callback-explanations.js' }
          : { inlineDynamicImports: true },
      },
    },
  };
});
