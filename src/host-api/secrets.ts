import { isObject } from './guards.js';

const HIDDEN = '…';
/** Longer texts are pages or logs; what matters stands at their beginning. */
const LONGEST = 2000;
/** Of a long secret its beginning is looked for, and what follows without a break goes with it. */
const HEAD = 64;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

const plain = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
const anyCase = (digits: string) => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** A character in any spelling: as it is, escaped for a program, or encoded for a URL (once or twice) or for HTML. */
function spellingOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const bytes = [...new TextEncoder().encode(character)];
  const spellings = [
    `\\\\*${plain(character)}`,
    bytes.map((byte) => `%(?:25)*${anyCase(hex(byte, 2))}`).join(''),
    [...Array(character.length).keys()]
      .map((index) => `\\\\+u${anyCase(hex(character.charCodeAt(index), 4))}`)
      .join(''),
    `&#0*${point};`,
    `&#[xX]0*${anyCase(hex(point, 1))};`,
    ...(ENTITIES[character] ? [`&${ENTITIES[character]};`] : []),
    ...(character === ' ' ? ['\\+'] : []),
  ];
  return `(?:${spellings.join('|')})`;
}

function patternOf(text: string, rest: string): string {
  const characters = [...text];
  const head = characters.slice(0, HEAD).map(spellingOf).join('');
  return characters.length > HEAD ? head + rest : head;
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');

/** What base64 makes of a text wherever it begins in what was encoded, without the characters that its neighbours share. */
function inBase64(text: string): string[] {
  const bytes = new TextEncoder().encode(text).slice(0, 3 * HEAD);
  return [0, 1, 2].flatMap((before) => {
    const encoded = base64(new Uint8Array([...new Uint8Array(before), ...bytes]));
    const whole = encoded.slice(before === 0 ? 0 : before + 1, Math.floor(((before + bytes.length) * 8) / 6));
    return whole.length < 8 ? [] : [whole, urlSafe(whole)];
  });
}

const formEncoded = (text: string) => new URLSearchParams([['', text]]).toString().slice(1);

/** A run of what base64 is written with, in any spelling. */
const RUN = /(?:[\w+/=-]|%(?:25)*[\da-f]{2}|\\+(?:\/|u[\da-f]{4})|&#x?[\da-f]+;)+/gi;

function withoutSecret(text: string, secret: string): string {
  const written = new RegExp(patternOf(secret, '[^\\s"\'<>]*'), 'g');
  // HTTP Basic encodes what is encoded for a form already (RFC 6749 section 2.3.1).
  const forms = new Set([secret, formEncoded(secret), encodeURIComponent(secret)]);
  const bytes = [...new TextEncoder().encode(secret)].slice(0, HEAD).map((byte) => hex(byte, 2));
  const encoded = new RegExp(
    [
      ...[...forms].flatMap(inBase64).map((each) => patternOf(each, '')),
      ...(bytes.length >= 8 ? [anyCase(bytes.join(''))] : []),
    ].join('|') || '(?!)',
  );
  return text.replace(written, HIDDEN).replace(RUN, (run) => (encoded.test(run) ? HIDDEN : run));
}

/** Names of what a backend may give away by mistake. */
const TOKEN = /(?:refresh|access|id)[_-]?token|secret|verifier|password/i;

/** The tokens in an answer: they are no words, wherever they stand. */
export function tokensIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return TOKEN.test(name) && /^\S{8,}$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => tokensIn(each, name));
  return isObject(value) ? Object.entries(value).flatMap(([key, each]) => tokensIn(each, key)) : [];
}

/** Cut between two words, so that no half of a secret is left at the end. */
const shorten = (text: string, length: number) =>
  text.length > length ? text.slice(0, length).replace(/\S*$/, '…') : text;

/** Takes secrets out of words that a server may have repeated, in any spelling, and cuts what is too long to be read. */
export function withoutSecrets(words: string, secrets: readonly (string | undefined)[]): string {
  const known = secrets.filter((secret) => secret !== undefined && secret !== '') as string[];
  // The longest first: a short one may be a part of it.
  const clean = known
    .sort((one, other) => other.length - one.length)
    .reduce(withoutSecret, shorten(words, 10 * LONGEST));
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
