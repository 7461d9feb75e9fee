// Writes docs/reference.md from custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const cell = (text = '') => String(text).replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** A heading and a table; nothing where there are no rows. */
function table(title, columns, rows = []) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const body = rows.map((row) => line(Object.values(columns).map((column) => column(row)))).join('');
  return `### ${title}\n\n${line(Object.keys(columns))}${line(Object.keys(columns).map(() => '---'))}${body}\n`;
}

const description = ({ description: text, summary }) => cell(summary ?? text);
const type = (row) => code(row.type?.text);
const named = { name: ({ name }) => code(name) };

function section(declaration) {
  const members = declaration.members ?? [];
  const fields = members.filter((member) => member.kind === 'field' && !member.static);
  const methods = members.filter((member) => member.kind === 'method' && !member.static);
  const signature = ({ name, parameters = [] }) =>
    code(`${name}(${parameters.map((each) => each.name).join(', ')})`);
  return [
    `## \`<${declaration.tagName}>\`\n\n${(declaration.description ?? '').trim()}\n\n`,
    table(
      'Properties',
      {
        ...named,
        attribute: ({ attribute }) => code(attribute),
        type,
        default: (row) => code(row.default),
        description,
      },
      fields,
    ),
    table('Methods', { name: signature, description }, methods),
    table('Events', { ...named, type, description }, declaration.events),
    table('Slots', { name: ({ name }) => code(name) || '(default)', description }, declaration.slots),
    table('Parts', { ...named, description }, declaration.cssParts),
    table('States', { ...named, description }, declaration.cssStates),
    table(
      'Custom properties',
      { ...named, default: (row) => code(row.default), description },
      declaration.cssProperties,
    ),
  ].join('');
}

/** The reference as Markdown. */
export function reference(manifest) {
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
  return (
    `# Reference\n\nGenerated from the source by \`npm run analyze\`.\n\n${elements.map(section).join('')}`.trimEnd() +
    '\n'
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync('docs/reference.md', reference(JSON.parse(readFileSync('custom-elements.json', 'utf8'))));
}
