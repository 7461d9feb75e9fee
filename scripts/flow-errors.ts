// Writes docs/flow-errors.md from the flow's errors and their texts.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { responsibleFor } from '../src/flow/error.js';
import type { FlowErrorKey, Responsible } from '../src/flow/error.js';
import { flowTexts } from '../src/flow/texts.js';

const RESPONSIBLE: Readonly<Record<Responsible, string>> = {
  you: 'the person at the form',
  'provider-admin': 'the administrator at the provider',
  'host-admin': 'the administrator of the host product',
};

const isRemedy = (key: string) => key.endsWith('-remedy');

function row(key: string): string {
  const texts: Readonly<Record<string, string>> = flowTexts;
  return `| \`${key}\` | ${RESPONSIBLE[responsibleFor(key as FlowErrorKey)]} | ${texts[key] ?? ''} | ${texts[`${key}-remedy`] ?? ''} |`;
}

/** The list as Markdown. */
export function flowErrors(): string {
  const keys = Object.keys(flowTexts).filter((key) => !isRemedy(key));
  return `# Errors of the sign-in

Generated from the source by \`npm run analyze\`.

A sign-in that fails ends with one \`OAuth2FlowError\`. Its \`code\` is the part of the key before the dot, \`message\` and
\`remedy\` are the texts below, \`who\` is who can fix it, and \`detail\` holds the provider's or the server's own words.
\`popup-blocked\` and \`window-closed\` do not end the sign-in: the flow shows them as \`notice\` and goes on waiting. The codes
are exported as \`FLOW_ERRORS\`.

| key | who can fix it | message | remedy |
| --- | --- | --- | --- |
${keys.map(row).join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('docs/flow-errors.md', flowErrors());
}
