import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import tsconfig from './tsconfig.json' with { type: 'json' };

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The package's public entry points, as tsconfig.json maps them to the sources: the demo imports them as a host would. */
const entryPoints = Object.entries(tsconfig.compilerOptions.paths).map(([entry, [source]]) => ({
  find: entry.includes('*') ? new RegExp(`^${entry.replace('*', '(.+)')}$`) : new RegExp(`^${entry}$`),
  replacement: here(source?.replace('*', '$1') ?? ''),
}));

export default defineConfig({ resolve: { alias: entryPoints } });
