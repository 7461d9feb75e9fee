import type { Localize } from '../../locales/localize.js';
import type { Guide, Line, Piece, Step } from './guide.js';

type Texts = Pick<Localize<'guide'>, 'text' | 'sign'>;

const named = ({ text, local }: Piece) => (local === undefined ? text : `${local} (${text})`);
const plain = (line: Line, texts: Texts) =>
  line
    .map((piece) => (piece.kind === 'label' ? texts.text('quoted', { text: named(piece) }) : piece.text))
    .join('');

function stepText({ title, link, menu, lines, values }: Step, index: number, texts: Texts): string {
  const rows = [
    ...(link ? [link] : []),
    ...(menu.length > 0 ? [`${texts.text('menu')} ${menu.map(named).join(' › ')}`] : []),
    ...lines.map((line) => `- ${plain(line, texts)}`),
    ...values.map(({ name, text }) =>
      texts.sign('pair', { name: texts.text(name), value: text.replaceAll('\n', '\n   ') }),
    ),
  ];
  return [`${index + 1}. ${title}`, ...rows.map((row) => `   ${row}`)].join('\n');
}

/** The whole guide as plain text, for somebody who has the rights at the provider but does not see this page. */
export function sheetText({ subject, steps, ends }: Guide, texts: Texts): string {
  const provider = subject.provider.name;
  return [
    texts.text('sheet-intro', { provider }),
    // The last step is done in this product, by the one who sends the sheet.
    ...steps.slice(0, -1).map((step, index) => stepText(step, index, texts)),
    texts.text('sheet-back'),
    ...(ends.length > 0 ? [[texts.text('ends-title'), ...ends.map((line) => `- ${line}`)].join('\n')] : []),
  ].join('\n\n');
}

/** Windows hands over no longer address to a mail program. */
const LONGEST_MAILTO = 2000;

/** As a `mailto:` link (RFC 6068); `short` where there was no room for the instructions. */
export interface SheetMail {
  readonly href: string;
  readonly short: boolean;
}

/** The same as a mail, without what there is no room for: what ends a sign-in, the instructions, the menus beside links. */
export function sheetMail(guide: Guide, texts: Texts): SheetMail {
  const { provider, appName } = guide.subject;
  const steps = { ...guide, ends: [] };
  const places = {
    ...steps,
    steps: guide.steps.map((step) => ({ ...step, lines: [], menu: step.link ? [] : step.menu })),
  };
  const values = { ...places, steps: places.steps.map((step) => ({ ...step, menu: [] })) };
  const subject = texts.text('sheet-subject', { provider: provider.name, appName });
  const mails = [guide, steps, places, values].map((each) => ({
    short: each !== guide && each !== steps,
    href: `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
      sheetText(each, texts).replaceAll('\n', '\r\n'),
    )}`,
  }));
  return mails.find(({ href }) => href.length <= LONGEST_MAILTO) ?? mails.at(-1) ?? { href: '', short: true };
}
