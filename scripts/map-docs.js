// Puts the map of scripts/rooms.js into docs/architecture.md: node scripts/map-docs.js
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { picture } from './rooms.js';

const DOCUMENT = 'docs/architecture.md';

/** The document with the map as it is now. */
export const mapDocument = (document) =>
  document.replace(/(<!-- map -->\n\n```\n)[^]*?(\n```)/, (_whole, start, end) => start + picture() + end);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(DOCUMENT, mapDocument(readFileSync(DOCUMENT, 'utf8')));
}
