import type { Entry, Table } from '../../src/diagnosis/explanation.js';
import { aadsts } from '../../src/diagnosis/tables/aadsts.js';
import { api } from '../../src/diagnosis/tables/api.js';
import { browserPages } from '../../src/diagnosis/tables/browser.js';
import { flow } from '../../src/diagnosis/tables/flow.js';
import { google } from '../../src/diagnosis/tables/google.js';
import { explanations } from '../../src/diagnosis/tables/index.js';
import { http, network } from '../../src/diagnosis/tables/network.js';
import { oauth2 } from '../../src/diagnosis/tables/oauth2.js';
import { page } from '../../src/diagnosis/tables/page.js';
import { smtp, smtpClasses, smtpFallback } from '../../src/diagnosis/tables/smtp.js';
import { token } from '../../src/diagnosis/tables/token.js';
import { unknown } from '../../src/diagnosis/tables/unknown.js';
import { WHO } from '../live/who.js';
import { words } from './words.js';

/** The tables as somebody looks for them, by the side that an error comes from. */
const GROUPS: Readonly<Record<string, Table>> = {
  'Sign-in at Google': google,
  'Sign-in at Microsoft': aadsts,
  'Sign-in and token endpoint of any provider': { ...oauth2, ...token },
  'A page between you and the provider': page,
  'What the browser says': browserPages,
  'The sign-in window': flow,
  'SMTP server': { ...smtp, ...smtpFallback, ...smtpClasses },
  'Mail APIs': api,
  'Network, TLS and host names': network,
  'HTTP answers': http,
  'What is not known': unknown,
};

/** A value of the form, as it is called in the texts; with its unit, where it has one. */
const VALUE = /\{(\w+)(?::\w+)?\}/;

/** Words, and the names of values between them. */
const line = (text: string) =>
  text
    .split(VALUE)
    .map((part, index) => (index % 2 === 1 ? `<var>${part}</var>` : words(part)))
    .join('');

function entryMarkdown(id: string, { text, who, link, or = [], open = [] }: Entry): string {
  const others = [...or, ...open];
  const [what = '', ...how] = text.split('\n');
  return [
    `### \`${id}\` {#${id}}`,
    `**${line(what)}**`,
    how.map((step, index) => `${index + 1}. ${line(step)}`).join('\n'),
    who ? WHO[who] : '',
    others.length > 0
      ? `It can also be ${others.map((other) => `[\`${other}\`](#${other})`).join(' or ')}.`
      : '',
    link ? `[${new URL(link).host}](${link})` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What `explain()` says for an id that two tables have. */
const entryOf = (id: string, own: Entry): Entry => (explanations as Table)[id] ?? own;

/** Every explanation: its name, what happened, what to do and who can do it. */
export function explanationsMarkdown(): string {
  const shown = new Set<string>();
  const parts = Object.entries(GROUPS).flatMap(([title, table]) => {
    const rows = Object.entries(table).filter(([id]) => !shown.has(id));
    for (const [id] of rows) shown.add(id);
    return [`## ${title}`, ...rows.map(([id, own]) => entryMarkdown(id, entryOf(id, own)))];
  });
  const missing = Object.keys(explanations).filter((id) => !shown.has(id));
  if (missing.length > 0) throw new Error(`No group has ${missing.join(', ')}.`);
  return [`There are ${shown.size}.`, ...parts].join('\n\n');
}
