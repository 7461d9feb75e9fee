import type { Locator, Page } from '@playwright/test';

/** Device pixels for one pixel: borders and letters are measured exactly. */
export const SCALE = 2;

type Colour = readonly [red: number, green: number, blue: number];

/** What an eye sees of a control: lengths in pixels, colours as they are on the screen. */
export type Look = Readonly<Record<string, number | Colour>>;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Around a control, so that the ring of a focus is seen. */
const MARGIN = 8;

export async function areaOf(locator: Locator): Promise<Area> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${String(locator)} is not visible.`);
  return box;
}

/** Where the words of an element are: a theme may draw a sign in its padding. */
const areaOfWords = (text: Locator): Promise<Area> =>
  text.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    const [left, right] = [parseFloat(paddingLeft), parseFloat(paddingRight)];
    return { x: x + left, y, width: width - left - right, height };
  });

async function picture(page: Page, { x, y, width, height }: Area, margin: number) {
  const clip = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
  return (await page.screenshot({ clip, caret: 'hide', animations: 'disabled' })).toString('base64');
}

/** Runs in the page: reads the picture of a control, whose box begins `margin` pixels from its edges. */
async function read({ png, margin, scale }: { png: string; margin: number; scale: number }) {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (!drawing) throw new Error('There is no canvas.');
  drawing.drawImage(bitmap, 0, 0);
  const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
  const [width, height] = [bitmap.width / scale - 2 * margin, bitmap.height / scale - 2 * margin];

  /** The colour at a place of the control, in pixels from its upper left corner. */
  const at = (x: number, y: number): [number, number, number] => {
    const [column, row] = [x, y].map((length) => Math.round((length + margin) * scale - 0.5)) as [
      number,
      number,
    ];
    const start = 4 * (row * bitmap.width + column);
    return [data[start] ?? 0, data[start + 1] ?? 0, data[start + 2] ?? 0];
  };
  const distance = (one: readonly number[], other: readonly number[]) =>
    Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));
  const alike = (one: readonly number[], other: readonly number[]) => distance(one, other) < 6;
  const step = 1 / scale;

  /** How far a line of pixels goes until it has this colour. */
  const until = (colour: readonly number[], place: (length: number) => readonly number[], limit: number) => {
    let length = 0;
    while (length < limit && !alike(place(length + step / 2), colour)) length += step;
    return length;
  };

  const FAINT = 12;

  /** The letters and lines on a ground: where they are, and the colour that stands out most. */
  const ink = (left: number, top: number, right: number, bottom: number, ground: readonly number[]) => {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    let colour: readonly [number, number, number] = [0, 0, 0];
    let most = FAINT;
    for (let y = top; y < bottom; y += step) {
      for (let x = left; x < right; x += step) {
        const found = at(x + step / 2, y + step / 2);
        const apart = distance(found, ground);
        if (apart <= FAINT) continue;
        box.left = Math.min(box.left, x);
        box.top = Math.min(box.top, y);
        box.right = Math.max(box.right, x + step);
        box.bottom = Math.max(box.bottom, y + step);
        if (apart > most) [most, colour] = [apart, found];
      }
    }
    return box.right > box.left ? { ...box, colour } : undefined;
  };

  const middle = height / 2;
  // Below a label that stands in the upper edge.
  const top = Math.max(4.5, height / 5);
  const page = at(-margin + step, middle);
  const inside = at(4.5, middle);
  const edge = at(step, middle);
  const bordered = !alike(edge, inside);
  const border = bordered ? until(inside, (length) => at(length, middle), 4.5) : 0;
  return {
    width,
    height,
    page,
    inside,
    edge,
    border,
    ring: until(page, (length) => at(-length, middle), margin),
    ringColour: at(-1.5, middle),
    /** Where the upper edge begins: the rounder the corner, the later. */
    corner: until(edge, (length) => at(length, 0.5), 24),
    fill: at(2.5, height - 3),
    ink: ink(4.5, top, width * 0.7, height - 4.5, inside),
    sign: ink(width * 0.7, top, width - 4.5, height - 4.5, inside),
    text: ink(0, 0, width, height, at(step, step)),
    mark: ink(-margin / 2, -margin / 2, width + margin / 2, height + margin / 2, page),
  };
}

async function readArea(page: Page, area: Area, margin = MARGIN) {
  const png = await picture(page, area, margin);
  return page.evaluate(read, { png, margin, scale: SCALE });
}

/** A field or a choice: its frame, and what stands in it. */
export async function lookOfControl(control: Locator): Promise<Look> {
  const seen = await readArea(control.page(), await areaOf(control));
  const { ink, sign } = seen;
  return {
    height: seen.height,
    'border width': seen.border,
    ...(seen.border > 0 && { 'border colour': seen.edge }),
    corner: seen.corner,
    background: seen.inside,
    'ring width': seen.ring,
    ...(seen.ring > 0 && { 'ring colour': seen.ringColour }),
    ...(ink && {
      'text start': ink.left,
      'text middle': (ink.top + ink.bottom) / 2,
      'text height': ink.bottom - ink.top,
      'text width': ink.right - ink.left,
      'text colour': ink.colour,
    }),
    ...(sign && {
      'sign end': seen.width - sign.right,
      'sign width': sign.right - sign.left,
      'sign height': sign.bottom - sign.top,
      'sign colour': sign.colour,
    }),
  };
}

/** A button: its frame and its words, which begin at its padding. */
export async function lookOfButton(button: Locator): Promise<Look> {
  const seen = await readArea(button.page(), await areaOf(button));
  const { ink } = seen;
  return {
    height: seen.height,
    width: seen.width,
    'border width': seen.border,
    ...(seen.border > 0 && { 'border colour': seen.edge }),
    corner: seen.corner,
    background: seen.inside,
    ...(ink && {
      'text start': ink.left,
      'text height': ink.bottom - ink.top,
      'text colour': ink.colour,
      'text middle': (ink.top + ink.bottom) / 2,
    }),
  };
}

/** A text beside a control: its size, its colour, and where it stands from the control's upper or lower edge. */
export async function lookOfText(
  text: Locator,
  control: Locator,
  from: 'top' | 'bottom' | 'side',
): Promise<Look> {
  const frame = await areaOf(control);
  const words = await areaOfWords(text);
  const area = { side: beside, top: (all: Area) => all, bottom: below }[from](words, frame);
  const { text: ink } = await readArea(text.page(), area, 0);
  if (!ink) throw new Error(`${String(text)} is not seen.`);
  const left = area.x + ink.left;
  const top = area.y + ink.top;
  return {
    'text height': ink.bottom - ink.top,
    'text width': ink.right - ink.left,
    'text colour': ink.colour,
    'text from the start': left - frame.x,
    ...(from === 'side'
      ? { 'text from the middle': (top + area.y + ink.bottom) / 2 - frame.y - frame.height / 2 }
      : { [`text from the ${from}`]: top - frame.y - (from === 'top' ? 0 : frame.height) }),
  };
}

/** The part of a label that is beside the box of its switch: the box may be in it, at either side. */
function beside(area: Area, box: Area): Area {
  if (area.x < box.x - 8) return { ...area, width: Math.min(area.width, box.x - 1 - area.x) };
  const x = Math.max(area.x, box.x + box.width + 1);
  return { ...area, x, width: area.x + area.width - x };
}

/** The part of an error that is below its control: its line may reach into the control's edge. */
function below(area: Area, control: Area): Area {
  const y = Math.max(area.y, control.y + control.height + 1);
  return { ...area, y, height: area.y + area.height - y };
}

/** A switch: its box, and its ground below the tick. */
export async function lookOfMark(mark: Locator): Promise<Look> {
  const { mark: seen, fill } = await readArea(mark.page(), await areaOf(mark));
  if (!seen) throw new Error(`${String(mark)} is not seen.`);
  return {
    width: seen.right - seen.left,
    height: seen.bottom - seen.top,
    background: fill,
  };
}

/** How many pixels two lengths may differ, and how much one of the three parts of two colours. */
const TOLERANCE = { length: 1.5, colour: 16 };

/** What differs between the real thing and ours, in words. */
export function differences(name: string, real: Look, ours: Look): string[] {
  const keys = new Set([...Object.keys(real), ...Object.keys(ours)]);
  return [...keys].flatMap((key) => {
    const [one, other] = [real[key], ours[key]];
    const apart =
      typeof one === 'number' && typeof other === 'number'
        ? Math.abs(one - other) > TOLERANCE.length
        : !(one instanceof Array && other instanceof Array) ||
          one.some((value, index) => Math.abs(value - (other[index] ?? NaN)) > TOLERANCE.colour);
    return apart ? [`${name}, ${key}: ${String(one)} in the real thing, ${String(other)} in ours`] : [];
  });
}
