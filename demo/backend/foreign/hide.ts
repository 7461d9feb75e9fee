const HIDDEN = '(not shown)';
/** So many characters of a secret, in whatever spelling, are a part of it. Fewer could be part of any word. */
const PART = 8;
/** What is shorter is hidden where it stands as a word of its own. */
const SHORTEST_INSIDE = 4;
/** What may stand between two parts of the same secret: a line break, a quote, an escape. */
const GAP = PART - 1;

/** A text without its secrets. */
export type Hide = (text: string) => string;

type Span = readonly [start: number, end: number];

/** Some servers say commands again in capitals. A letter that would change the length of the text stays. */
const lower = (text: string) =>
  text.replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/**
 * What stays the same in base64, wherever in a longer text a secret begins, whether the text goes on after it or ends there.
 * The bits in which a neighbour has a part are left out.
 */
function base64Forms(secret: Buffer, encoding: 'base64' | 'base64url'): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), secret])
      .toString(encoding)
      .replace(/=+$/, '');
    const from = Math.ceil((before * 8) / 6);
    return [text.slice(from, Math.floor(((before + secret.length) * 8) / 6)), text.slice(from)];
  });
}

/** A secret as it is. Its escapes are not here: they are undone in the text. */
const plainForms = (secret: string) => [
  secret,
  secret.replaceAll(' ', '+'), // as a form writes it
];

/** A secret in letters and digits alone, which other programs fold. */
function encodedForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [...base64Forms(bytes, 'base64'), ...base64Forms(bytes, 'base64url'), bytes.toString('hex')];
}

/** A text in another spelling, and where in the original each of its characters was. */
interface View {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const asItIs = (text: string): View => ({
  text,
  starts: Array.from({ length: text.length }, (_, at) => at),
  ends: Array.from({ length: text.length }, (_, at) => at + 1),
});

/** Another view of a view: what `pattern` finds is replaced by what `meaning` gives for it. */
function replaced(view: View, pattern: RegExp, meaning: (match: RegExpExecArray) => string): View {
  const [starts, ends]: [number[], number[]] = [[], []];
  let text = '';
  let done = 0;
  const keep = (until: number) => {
    text += view.text.slice(done, until);
    for (; done < until; done++) {
      starts.push(view.starts[done] ?? 0);
      ends.push(view.ends[done] ?? 0);
    }
  };
  for (const match of view.text.matchAll(pattern)) {
    keep(match.index);
    const put = meaning(match);
    const last = match.index + match[0].length;
    for (let left = put.length; left > 0; left--) {
      starts.push(view.starts[match.index] ?? 0);
      ends.push(view.ends[last - 1] ?? 0);
    }
    text += put;
    done = last;
  }
  keep(view.text.length);
  return { text, starts, ends };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Several at once, since a letter may be several bytes. */
const percentDecoded = (escapes: string) =>
  Buffer.from(escapes.replace(/%|=|\\x/gi, ''), 'hex').toString('utf8');

/** URL, quoted-printable, C, JSON and HTML. */
const ESCAPES =
  /(?<bytes>(?:%[0-9a-f]{2})+|(?:=[0-9a-f]{2})+|(?:\\x[0-9a-f]{2})+)|\\u\{?(?<unicode>[0-9a-f]{4})\}?|\\(?<character>["'\\/])|&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<entity>amp|quot|lt|gt|apos));/gi;

function meaningOf({ groups = {} }: RegExpExecArray): string {
  const { bytes, unicode, character: itself, hex, decimal, entity } = groups;
  if (bytes) return percentDecoded(bytes);
  if (unicode ?? hex) return character(parseInt(unicode ?? hex ?? '', 16));
  if (decimal) return character(Number(decimal));
  return itself ?? ENTITIES[entity?.toLowerCase() ?? ''] ?? '';
}

/** A text as it is, unescaped once and unescaped twice. */
function* unescaped(text: string): Generator<View> {
  let view = asItIs(lower(text));
  yield view;
  for (let times = 0; times < 2; times++) {
    const next = replaced(view, ESCAPES, (match) => lower(meaningOf(match)));
    if (next.text === view.text) return;
    yield (view = next);
  }
}

/** Without what stands between the lines of folded base64, or the bytes of a dump. */
const unfolded = (view: View) => replaced(view, /[\s:,-]+/g, () => '');

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a secret is known by: its parts, and as a whole where it is too short to have any. */
class Marks {
  private readonly parts = new Set<string>();
  private readonly wholes: RegExp[] = [];

  add(form: string) {
    const known = lower(form);
    for (let at = 0; at + PART <= known.length; at++) this.parts.add(known.slice(at, at + PART));
    if (known.length < PART && known.length >= SHORTEST_INSIDE)
      this.wholes.push(new RegExp(literally(known), 'g'));
  }

  addWord(secret: string) {
    const word = literally(lower(secret));
    this.wholes.push(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'gu'));
  }

  *in({ text, starts, ends }: View): Generator<Span> {
    const span = (from: number, to: number): Span => [starts[from] ?? 0, ends[to - 1] ?? 0];
    for (let at = 0; at + PART <= text.length; at++)
      if (this.parts.has(text.slice(at, at + PART))) yield span(at, at + PART);
    for (const whole of this.wholes)
      for (const { index, 0: match } of text.matchAll(whole)) yield span(index, index + match.length);
  }
}

/** Replaces spans of a text; what lies between two that are close together goes with them. */
function without(text: string, spans: Span[]): string {
  let shown = '';
  let end = -Infinity;
  let from = 0;
  for (const [start, stop] of spans.sort(([a], [b]) => a - b)) {
    if (start > end + GAP) {
      shown += text.slice(from, start) + HIDDEN;
      end = stop;
    } else end = Math.max(end, stop);
    from = end;
  }
  return shown + text.slice(from);
}

/**
 * Hides secrets in foreign texts: whole and in parts of eight and more characters, as they are, in base64, in hex and
 * escaped for URLs, JSON and HTML. Takes time in proportion to the text.
 */
export function hider(secrets: readonly (string | undefined)[]): Hide {
  const [plain, encoded] = [new Marks(), new Marks()];
  for (const secret of new Set(secrets)) {
    if (!secret) continue;
    plainForms(secret).forEach((form) => plain.add(form));
    encodedForms(secret).forEach((form) => encoded.add(form));
    if (secret.length < SHORTEST_INSIDE) plain.addWord(secret);
  }
  return (text) => {
    const views = [...unescaped(text)];
    return without(text, [
      ...views.flatMap((view) => [...plain.in(view), ...encoded.in(view)]),
      ...views.slice(-1).flatMap((view) => [...encoded.in(unfolded(view))]),
    ]);
  };
}
