import { isObject } from './guards.js';

const HIDDEN = '…';
/** Longer texts are pages or logs; what matters stands at their beginning. */
const LONGEST = 2000;
/** So many characters of a secret in a row are a part of it. Fewer could be part of any word. */
const PART = 8;
/** Shorter ones stand in many an encoded text by chance. */
const SHORTEST_ENCODED = 6;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Plain text up to the next spelled character. */
const PLAIN = /[^\\%&\u0080-\uffff]+/y;
/** One character in any spelling: escaped for a program, encoded for a URL (once or more) or for HTML, or as it is. */
const SPELLED =
  /\\+u(d[89ab][\da-f]{2})\\+u(d[c-f][\da-f]{2})|\\+u([\da-f]{4})|\\*(?:%(?:25)*([\da-f]{2})|&(?:amp;)*#x0*([1-9a-f][\da-f]{0,4});|&(?:amp;)*#0*([1-9]\d{0,5});|&(?:amp;)*(amp|lt|gt|quot|apos);|([^\\]))|\\+/iuy;

const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const textOf = (bytes: string) =>
  new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
const fromHex = (digits: string) => Number.parseInt(digits, 16);

/** The bytes of a spelled character, as a string with a character for each byte. */
function bytesOf([, high, low, unit, byte, hex, decimal, entity, itself]: RegExpExecArray): string {
  if (byte) return String.fromCharCode(fromHex(byte));
  if (high && low) return utf8(String.fromCharCode(fromHex(high), fromHex(low)));
  if (unit) return utf8(String.fromCharCode(fromHex(unit)));
  if (hex ?? decimal) return utf8(String.fromCodePoint(hex ? fromHex(hex) : Number(decimal)));
  return utf8(entity ? (ENTITIES[entity.toLowerCase()] ?? '') : (itself ?? ''));
}

/** A text without its spelling: its bytes, and where in the text each comes from. */
interface Decoded {
  readonly bytes: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function decode(text: string): Decoded {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  for (let at = 0; at < text.length;) {
    const end = at + (take(PLAIN, at)?.[0].length ?? 0);
    parts.push(text.slice(at, end));
    for (; at < end; at++) {
      from.push(at);
      to.push(at + 1);
    }
    const match = take(SPELLED, at);
    if (!match) continue;
    // Programs put backslashes in and take them out: they count nowhere.
    const bytes = bytesOf(match).replace('\\', '');
    parts.push(bytes);
    for (const _ of bytes) {
      from.push(at);
      to.push(at + match[0].length);
    }
    at += match[0].length;
  }
  return { bytes: parts.join(''), from, to };
}

/** A form writes a space as a plus sign. */
const asForm = (bytes: string) => bytes.replaceAll('+', ' ');

/** Digits in which a text may be encoded. A single digit at the end is no byte. */
const ENCODINGS: readonly {
  readonly run: RegExp;
  readonly group: number;
  readonly bytes: (digits: string) => string;
}[] = [
  {
    run: /[\w+/-]{8,}/g,
    group: 4,
    bytes: (digits) => atob(digits.replaceAll('-', '+').replaceAll('_', '/')),
  },
  {
    run: /[\da-f]{16,}/gi,
    group: 2,
    bytes: (digits) => digits.replace(/../g, (pair) => String.fromCharCode(fromHex(pair))),
  },
];

/** What to look in for a secret, and the part of the text that goes where it is found. */
interface Place {
  readonly bytes: string;
  readonly rangeOf: (at: number, length: number) => readonly [from: number, to: number];
  /** Encoded: a short secret may stand there by chance. */
  readonly encoded?: boolean;
}

/** The text as it is read, and what each run of digits in it comes to, wherever in the run the encoded text begins. */
function placesIn(text: string): readonly Place[] {
  const { bytes, from, to } = decode(text);
  const rangeOf = (at: number, length: number) =>
    [from[at], to[at + length - 1]] as readonly [number, number];
  const encoded = ENCODINGS.flatMap((encoding) =>
    [...bytes.matchAll(encoding.run)].flatMap(({ 0: run, index }) =>
      Array.from({ length: encoding.group }, (_, start): Place => {
        const digits = run.slice(start);
        const whole = digits.length % encoding.group === 1 ? digits.slice(0, -1) : digits;
        // HTTP Basic encodes what is encoded for a form already (RFC 6749 section 2.3.1).
        const inside = asForm(decode(textOf(encoding.bytes(whole))).bytes);
        return { bytes: inside, rangeOf: () => rangeOf(index, run.length), encoded: true };
      }),
    ),
  );
  return [{ bytes: asForm(bytes), rangeOf }, ...encoded];
}

/** What to look for: what a secret comes to when it is read, and the secret itself where it looks encoded already. */
function needlesOf(secret: string): readonly string[] {
  const wholes = [decode(secret).bytes, utf8(secret).replaceAll('\\', '')];
  return [...new Set(wholes.map(asForm))].filter(Boolean);
}

/** The parts of a text in which a secret stands. */
function* rangesOf(secret: string, places: readonly Place[]) {
  const length = Math.min(secret.length, PART);
  const parts = new Set(Array.from(secret.slice(length - 1), (_, at) => secret.slice(at, at + length)));
  for (const { bytes, rangeOf, encoded } of places) {
    if (encoded && length < SHORTEST_ENCODED) continue;
    for (let at = 0; at + length <= bytes.length; at++) {
      if (!parts.has(bytes.slice(at, at + length))) continue;
      yield rangeOf(at, length);
      if (encoded) break;
    }
  }
}

function hide(text: string, secrets: readonly string[]): string {
  const places = placesIn(text);
  const needles = new Set(secrets.flatMap(needlesOf));
  const ranges = [...needles].flatMap((needle) => [...rangesOf(needle, places)]);
  let clean = '';
  let done = 0;
  for (const [from, to] of ranges.sort(([one], [other]) => one - other)) {
    if (from >= done) clean += text.slice(done, from) + HIDDEN;
    done = Math.max(done, to);
  }
  return clean + text.slice(done);
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
  const known = secrets.filter((secret): secret is string => secret !== undefined);
  const clean = hide(shorten(words, 10 * LONGEST), known);
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
