/** Pages that are the site's own; all others are files of the repository as they are. */
const OWN = 'site/pages/';

/** What of the repository's top is on the site; everything else is linked to where the repository is. */
export const SHOWN: readonly string[] = ['docs', 'site', 'SECURITY.md', 'CHANGELOG.md'];

/** Files that are no pages and come along as they are. */
export const FILES: readonly string[] = ['docs/openapi.json'];

/** Where a file of the repository stands on the site. */
export const placeOf = (file: string) => (file.startsWith(OWN) ? file.slice(OWN.length) : file);

/** Whether the site has a file of the repository, as a page or as it is. */
export const isShown = (file: string) =>
  FILES.includes(file) || (file.endsWith('.md') && SHOWN.includes(file.split('/')[0] ?? ''));
