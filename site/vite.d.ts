// What Vite adds, as far as this folder uses it.
declare module '*.css';

interface ImportMeta {
  /** Where the site is served. */
  readonly env: { readonly BASE_URL: string };
}
