// Stores a picture in half of the bytes: with a palette. The shades of smoothed edges are rounded until they fit into it.
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const COLORS = 256;
/** Backgrounds, borders, letters: they stay exact. */
const EXACT = 64;
/** To multiples of what shades are rounded: the last is well below what the comparison sees. */
const STEPS = [1, 2, 4, 8, 12];
/** Where the header names how pixels are stored, and its value for a palette. */
const COLOR_TYPE = 25;
const INDEXED = 3;

export const isSlim = (png) => png[COLOR_TYPE] === INDEXED;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const partsOf = (color) => [(color >> 16) & 255, (color >> 8) & 255, color & 255];

const rounded = (color, step) =>
  partsOf(color).reduce((sum, part) => sum * 256 + Math.min(255, Math.round(part / step) * step), 0);

/** What each color of a picture becomes, so that no more are left than a palette holds. */
function fewerColors(colors) {
  const uses = new Map();
  for (const color of colors) uses.set(color, (uses.get(color) ?? 0) + 1);
  const byUse = [...uses.keys()].sort((a, b) => uses.get(b) - uses.get(a));
  for (const step of STEPS) {
    const fewer = new Map(byUse.map((color, rank) => [color, rank < EXACT ? color : rounded(color, step)]));
    if (new Set(fewer.values()).size <= COLORS) return fewer;
  }
  throw new Error('The picture has too many colors for a palette.');
}

/** The same picture with a palette. */
export function slim(png) {
  const { width, height, data } = PNG.sync.read(png);
  const colors = Array.from({ length: width * height }, (_, pixel) => data.readUIntBE(pixel * 4, 3));
  const fewer = fewerColors(colors);
  const palette = [...new Set(fewer.values())];
  const places = new Map(palette.map((color, place) => [color, place]));
  const rows = Buffer.alloc((width + 1) * height); // each row begins with 0: it is not filtered
  colors.forEach((color, pixel) => {
    rows[pixel + Math.floor(pixel / width) + 1] = places.get(fewer.get(color));
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(partsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
