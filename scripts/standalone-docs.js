// Puts the files of each page into docs/standalone.md: node scripts/standalone-docs.js
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const DOCUMENT = 'docs/standalone.md';
const PAGES = 'dist/standalone/pages.json';

const links = (files) => files.map((file) => `<link rel="modulepreload" href="standalone/${file}" />`);

/** The document with what the last build has made. */
export function standaloneDocument(document, pages) {
  const place = (text, [name, files]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->\n\n\`\`\`html\n)[^]*?(\n\`\`\`)`),
      (_whole, start, end) => start + links(files).join('\n') + end,
    );
  return Object.entries(pages).reduce(place, document);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [document, pages] = [DOCUMENT, PAGES].map((file) => readFileSync(file, 'utf8'));
  writeFileSync(DOCUMENT, standaloneDocument(document, JSON.parse(pages)));
}
