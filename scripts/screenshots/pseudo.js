// A language that nobody speaks: English, 40 % longer and with accents. What is cut off or not translated is seen at once.
import en from '../../src/locales/en.ts';

const ACCENTS = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Á',
  E: 'É',
  O: 'Ö',
  S: 'Š',
  U: 'Ü',
};
const FILLING = 'lorem ipsum dolor sit amet ';

/** One text, with its values and its lines. */
function longer(text) {
  const words = text.replace(/\{[^}]*\}|[acéeinouyAEOSU]/g, (found) => ACCENTS[found] ?? found);
  const more = Math.ceil(text.replace(/\{[^}]*\}/g, '').length * 0.4);
  return `${words} ${FILLING.repeat(Math.ceil(more / FILLING.length))
    .slice(0, more)
    .trim()}`.trim();
}

const lines = (text) => text.split('\n').map(longer).join('\n');
const group = (texts) => Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, lines(text)]));

export default {
  lang: 'qps',
  strings: Object.fromEntries(Object.entries(en.strings).map(([name, texts]) => [name, group(texts)])),
};
