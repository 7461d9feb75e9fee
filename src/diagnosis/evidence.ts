import { decodeRefusal, redact } from './redact.js';

/** What is known of an error: its words to show, and the same made comparable. */
export interface Evidence {
  /** The error's own words, without secrets. */
  readonly details: string;
  /** All on one line, without encodings, to be matched. */
  readonly text: string;
}

/** Longer texts are logs; what matters stands at their beginning or end. */
const LIMIT = 20_000;
const MAX_DEPTH = 6;
const MAX_LINES = 200;

function shorten(text: string): string {
  return text.length <= LIMIT ? text : `${text.slice(0, LIMIT / 2)}\n…\n${text.slice(-LIMIT / 2)}`;
}

/** A property of a foreign object; a getter or proxy that throws is as good as none. */
export function read(object: object, key: PropertyKey): unknown {
  try {
    return Reflect.get(object, key) as unknown;
  } catch {
    return undefined;
  }
}

function keysOf(object: object): string[] {
  try {
    // An Error's own words are not enumerable.
    const hidden = object instanceof Error ? ['name', 'message', 'cause'] : [];
    return [...new Set([...hidden, ...Object.keys(object)])];
  } catch {
    return [];
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function scalar(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? String(value)
    : undefined;
}

/** `{ code, enhanced, text }` as the server wrote it. */
function smtpLine(object: object): string | undefined {
  const parts = ['code', 'enhanced', 'text'].map((key) => scalar(read(object, key)));
  return parts[0] && (parts[1] ?? parts[2]) !== undefined ? parts.filter(Boolean).join(' ') : undefined;
}

/** Collects what an object says, one line a property; whatever it is made of. */
function linesOf(value: unknown, label = '', depth = 0, seen = new Set<object>()): string[] {
  const text = scalar(value);
  if (text !== undefined) return [label ? `${label}: ${text}` : text];
  if (!isObject(value) || seen.has(value) || depth > MAX_DEPTH) return [];
  seen.add(value);
  const lines: string[] = [];
  for (const key of keysOf(value)) {
    if (lines.length >= MAX_LINES || key === 'stack') break;
    const property = read(value, key);
    const reply = key === 'smtp' && isObject(property) ? smtpLine(property) : undefined;
    const name = Array.isArray(value) ? label : key;
    lines.push(...linesOf(reply ?? property, name, depth + 1, seen));
  }
  return lines;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeHtml(text: string): string {
  return text
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const point = parseInt(digits, hex ? 16 : 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run; // Bytes that are no UTF-8 stay as they are.
    }
  });
}

/** Escapes of JSON and of programming languages that a log has written out. */
function decodeEscapes(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\{1,8}[rnt]/g, ' ')
    .replace(/\\{1,8}(["'/])/g, '$1');
}

/** Where a program was, in the words of Node, Java, .NET, PHP and Python: `listOnTimeout` there is no timeout. */
const FRAMES = [
  /\bat (?:async )?[\w.$<>#[\] /]{1,120} ?\((?:[^()\s]*:\d+(?::\d+)?|native|<anonymous>|Unknown Source|Native Method)\)/g,
  /\bat (?:async )?(?:file:\/\/|node:)?[\w./@-]{1,300}:\d+:\d+/g,
  /^[ \t]{0,40}at \S[^\n]{0,400}\) in \S[^\n]{0,300}:line \d{1,7}/gm,
  /#\d{1,4} \/\S{1,300}\(\d{1,7}\): [^\n(]{1,200}\(/g,
  /File \\{0,8}"[^"\n]{1,300}", line \d{1,7}, in \S{1,80}(?:(?:\n|\\n) {4,40}(?!raise \w{1,60}\(["'][^\n]{1,300}$)[^\n\\]{0,300}){0,2}/g,
];

function withoutFrames(text: string): string {
  return FRAMES.reduce((result, frame) => result.replace(frame, ' '), text);
}

function decodeForm(text: string): string {
  return /error(?:_description|_uri|_subtype)?=[^\s+]{0,400}\+/.test(text) ? text.replaceAll('+', ' ') : text;
}

function withRefusal(text: string): string {
  return text.replace(/[\w+/-]{24,}={0,2}/g, (word) => decodeRefusal(word) ?? word);
}

/** So much of a text is matched; the cost of that grows with its length. */
const MATCHED = 5000;
/** Words beside which the reason of an error stands. */
const SIGNAL =
  /AADSTS|error|exception|fail|denied|refused|invalid|unauthori[sz]|forbidden|timed? ?out|certificate|\b[45]\d\d[ -]/gi;

/** So many characters before and behind such a word may belong to it. */
const [BEFORE, BEHIND] = [40, 220];

/** Of a long log: its beginning, its end, and in between what stands beside a word of failure. */
function decisive(text: string): string {
  if (text.length <= MATCHED) return text;
  const side = MATCHED / 3;
  const found: string[] = [];
  let end = side - BEHIND;
  for (const { index } of text.slice(0, -side).matchAll(SIGNAL)) {
    if (index < end) continue;
    end = index + BEHIND;
    found.push(text.slice(index - BEFORE, end));
    if (found.length * (BEFORE + BEHIND) >= side) break;
  }
  return [text.slice(0, side), ...found, text.slice(-side)].join(' … ');
}

function comparable(text: string): string {
  const plain = [
    withoutFrames,
    decisive,
    decodeEscapes,
    decodeHtml,
    decodeForm,
    decodePercent,
    decodeHtml,
    withRefusal,
  ].reduce((result, step) => step(result), text);
  return plain
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/\b([245]\d\d)-(?=[245]\.\d{1,3}\.\d{1,3}\b)/g, '$1 ')
    .replace(
      /["']?error["']?\s?[:=]\s?["']?([\w-]{1,80})["']?[ ,&]{0,4}["']?error_description["']?\s?[:=]\s?["']?/gi,
      '$1: ',
    );
}

/** Takes an error of any shape apart. Never throws. */
export function gather(input: unknown): Evidence {
  const raw = shorten(linesOf(input).join('\n'));
  const details = redact(raw).trim();
  return { details, text: comparable(details) };
}
