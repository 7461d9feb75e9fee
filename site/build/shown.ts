/** What of the repository's top is on the site; everything else is linked to where the repository is. */
export const SHOWN: readonly string[] = ['docs', 'site', 'SECURITY.md', 'CHANGELOG.md'];

/** Files that are no pages and come along as they are. */
export const FILES: readonly string[] = ['docs/openapi.json'];
