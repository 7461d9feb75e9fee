import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

const read = (file: string) => readFileSync(fileURLToPath(new URL(file, root)), 'utf8');

/** Links of a part as they have to be on another page. */
const moved = (text: string, file: string) =>
  text.replace(/\]\((?![a-z]+:|\/)([^)]+)\)/g, (_, link: string) =>
    link.startsWith('#') ? `](/${file}${link})` : `](${posix.join('/', posix.dirname(file), link)})`,
  );

/** What stands under a heading of a file, without the heading, up to the next one of the same rank. */
export function sectionOf(file: string, title: string): string {
  const lines = read(file).split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === title);
  if (start < 0) throw new Error(`${file} has no section “${title}”.`);
  const rank = lines[start]?.indexOf(' ') ?? 1;
  let inCode = false;
  const end = lines.findIndex((line, index) => {
    if (line.startsWith('```')) inCode = !inCode;
    return index > start && !inCode && /^#+ /.test(line) && line.indexOf(' ') <= rank;
  });
  return moved(
    lines
      .slice(start + 1, end < 0 ? undefined : end)
      .join('\n')
      .trim(),
    file,
  );
}

/** The last cell of a row in a section's table. */
export function rowOf(file: string, title: string, name: string): string {
  const row = sectionOf(file, title)
    .split('\n')
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
    .find(([, first]) => first === name);
  if (!row) throw new Error(`${file} has no row “${name}” under “${title}”.`);
  const how = (row.at(-2) ?? '').replaceAll('\\|', '|');
  return `${how.charAt(0).toUpperCase()}${how.slice(1)}.`;
}

/** What stands after the table of a section. */
export function restOf(file: string, title: string): string {
  const lines = sectionOf(file, title).split('\n');
  return lines.slice(lines.findLastIndex((line) => line.startsWith('|')) + 1).join('\n');
}
