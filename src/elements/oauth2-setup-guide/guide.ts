import { adminConsentLink, smtpAuthCommand } from '../../diagnosis/values.js';
import { fill } from '../../texts/fill.js';
import { portalsOf } from '../../providers/microsoft-pages.js';
import { olderCommand, rightCommand } from './exchange-commands.js';
import type { Grant, Provider } from '../../providers/provider.js';
import { guides, ownGuides } from './guide-data.js';
import type { GuideData, StepId, ValueName } from './guide-data.js';

/** What this host has to say. */
export interface GuideSubject {
  readonly provider: Provider;
  readonly redirectUri: string;
  readonly appName: string;
  readonly clientId?: string | undefined;
  readonly tenantId?: string | undefined;
  /** The mailbox that will send. */
  readonly account?: string | undefined;
  /** Where it is not a person who signs in. */
  readonly grant?: Grant | undefined;
  /** Object ID of the enterprise application at Microsoft. */
  readonly objectId?: string | undefined;
}

/** A piece of a sentence: plain words, what a button or field is called there, or a value. */
export interface Piece {
  readonly kind: 'words' | 'label' | 'value';
  readonly text: string;
  /** Of a label: the same in the language of the guide, where the provider's pages have it. */
  readonly local?: string | undefined;
}

export type Line = readonly Piece[];

export interface Value {
  readonly name: ValueName;
  readonly text: string;
}

export interface Step {
  readonly id: StepId;
  readonly title: string;
  readonly link: string | undefined;
  readonly menu: Line;
  readonly lines: readonly Line[];
  readonly values: readonly Value[];
  readonly asksObjectId?: boolean | undefined;
  readonly isOther?: boolean | undefined;
}

export interface Guide {
  readonly subject: GuideSubject;
  readonly minutes: number | undefined;
  readonly steps: readonly Step[];
  /** What ends the sign-in later. */
  readonly ends: readonly string[];
}

/** The guide of the grant, where no person signs in. */
const ownGuide = ({ provider, grant }: GuideSubject): GuideData | undefined =>
  grant && provider.grants?.includes(grant) ? ownGuides[grant] : undefined;

const dataFor = (subject: GuideSubject): GuideData => ownGuide(subject) ?? guides[subject.provider.family];

/** Whether the redirect URI, and what ends a sign-in, are of any concern. */
export const hasPerson = (subject: GuideSubject) => ownGuide(subject) === undefined;

/** Microsoft's consoles list permissions by their last part. */
const shortScope = (scope: string) => scope.replace(/^.*\//, '');

/** One name may have several values: each is copied by itself. */
function valuesOf({ provider, ...subject }: GuideSubject): Readonly<Record<ValueName, readonly string[]>> {
  const { clientId, tenantId, account } = subject;
  const consent = { provider, ...(clientId && { clientId }), ...(tenantId && { tenantId }) };
  return {
    redirectUri: [subject.redirectUri],
    scope: [provider.scopes.join(' ')],
    permission: provider.scopes.map(shortScope),
    appName: [subject.appName],
    appType: [dataFor({ provider, ...subject }).appType],
    command: [`Connect-ExchangeOnline\n${smtpAuthCommand(account)}`],
    consentLink: [adminConsentLink(consent)],
    rightCommand: [rightCommand(subject)],
    olderCommand: [olderCommand(subject)],
  };
}

/** What a provider's page calls something in another language, by its English name. */
export type LocalName = (english: string) => string | undefined;

function labelPiece(text: string, localName: LocalName): Piece {
  const local = localName(text);
  return { kind: 'label', text, ...(local !== text && { local }) };
}

function piecesOf(
  text: string,
  labels: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
  localName: LocalName,
): Line {
  return text.split(/\{(\w+)\}/).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ kind: 'words', text: part }];
    const label = labels[part];
    return [label ? labelPiece(label, localName) : { kind: 'value', text: values[part] ?? part }];
  });
}

/**
 * The steps at one provider with this host's values, apart from how they are shown.
 *
 * @param subject The provider and this host's values.
 * @param textOf The text of a step, or of `…-ends`, with its names still in it.
 * @param localName What the provider's page calls something in the language of those texts.
 */
export function guideFor(
  subject: GuideSubject,
  textOf: (key: StepId | `${Provider['family']}-ends`) => string,
  localName: LocalName = () => undefined,
): Guide {
  const { provider } = subject;
  const { steps, labels, minutes } = dataFor(subject);
  const values = valuesOf(subject);
  const words = { provider: provider.name, appName: subject.appName, scope: values.scope[0] ?? '' };
  return {
    subject,
    minutes,
    steps: steps.map(({ id, link, menu = [], values: names = [], asksObjectId, isOther }) => {
      const [title = id, ...lines] = textOf(id).split('\n');
      return {
        id,
        title: fill(title, words),
        link: link && fill(link, { ...portalsOf(provider) }),
        menu: menu.map((label) => labelPiece(fill(label, words), localName)),
        lines: lines.map((line) => piecesOf(line, labels, words, localName)),
        values: names.flatMap((name) => values[name].map((text) => ({ name, text }))),
        asksObjectId,
        isOther,
      };
    }),
    ends: hasPerson(subject) ? textOf(`${provider.family}-ends`).split('\n') : [],
  };
}
