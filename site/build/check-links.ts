import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const ID = /\sid="([^"]+)"/g;
const decoded = (text: string) => text.replaceAll('&amp;', '&');

/** The file that a server answers a path with. */
const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

/** Fails where a built page links to a page, a file or a place within a page that is not there. */
export function checkLinks(outDir: string, base: string) {
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const html = new Map(pages.map((page) => [page, readFileSync(join(outDir, page), 'utf8')]));
  const places = new Map(
    [...html].map(([page, text]) => [
      page,
      new Set([...text.matchAll(ID)].map(([, id = '']) => decoded(id))),
    ]),
  );
  const dead = [...html].flatMap(([page, text]) =>
    [...text.matchAll(LINK)].flatMap(([, link = '']) => {
      const url = new URL(decoded(link), `https://site.invalid${base}${page}`);
      if (url.host !== 'site.invalid') return [];
      const path = fileOf(decodeURIComponent(url.pathname).slice(base.length));
      const place = decodeURIComponent(url.hash.slice(1));
      const isThere = existsSync(join(outDir, path)) && statSync(join(outDir, path)).isFile();
      const hasPlace = place === '' || !places.has(path) || places.get(path)?.has(place);
      return isThere && hasPlace ? [] : [`${page}: ${link}`];
    }),
  );
  if (dead.length > 0) throw new Error(`Dead links:\n${[...new Set(dead)].join('\n')}`);
}
