import { CHECKED_ON } from '../../src/elements/oauth2-setup-guide/guide-data.js';
import { guideFor } from '../../src/elements/oauth2-setup-guide/guide.js';
import type { Line, Step } from '../../src/elements/oauth2-setup-guide/guide.js';
import { guide as texts } from '../../src/locales/en/guide.js';
import { defaultProviders } from '../../src/providers/default-providers.js';
import { GRANTS } from '../../src/providers/provider.js';
import { words } from './words.js';

const inline = (line: Line) =>
  line.map(({ kind, text }) => (kind === 'label' ? `**${words(text)}**` : words(text))).join('');

function stepMarkdown({ title, link, menu, lines, values, isOther }: Step, number: number): string {
  return [
    `## ${number}. ${words(title)}`,
    link ? `[Open ${new URL(link).host}](${link})` : '',
    menu.length > 0 ? `${texts.menu} ${menu.map(({ text }) => `**${words(text)}**`).join(' › ')}` : '',
    isOther ? '*Another way, for whom the usual one is none.*' : '',
    lines.map((line) => `- ${inline(line)}`).join('\n'),
    ...values.map(({ name, text }) => `${texts[name]}:\n\n\`\`\`text\n${text}\n\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The guide at a provider, from the element's own data and texts: `google`, or `google jwt-bearer` without a person. */
export function guideMarkdown(argument: string): string {
  const [id = '', wanted] = argument.split(' ');
  const provider = defaultProviders.find((each) => each.id === id);
  if (!provider) throw new Error(`No provider “${id}” has a guide.`);
  const grant = GRANTS.find((each) => each === wanted);
  const { steps, ends, minutes } = guideFor(
    {
      provider,
      redirectUri: 'https://admin.example.com/oauth2-callback.html',
      appName: 'Alerts of admin.example.com',
      account: 'alerts@example.com',
      grant,
    },
    (key) => texts[key],
  );
  return [
    minutes
      ? `About ${minutes} minutes for somebody who does it for the first time. The values are those of a product at \`admin.example.com\`; the element shows yours.`
      : '',
    ...steps.map((step, index) => stepMarkdown(step, index + 1)),
    ...(ends.length > 0
      ? [`## ${texts['ends-title']}`, ends.map((line) => `- ${words(line)}`).join('\n')]
      : []),
    `*${words(texts.checked.replace('{date}', CHECKED_ON))}*`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
