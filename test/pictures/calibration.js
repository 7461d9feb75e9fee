// Whether this machine draws as the one on which the pictures were accepted: a page without any code of the product
// is compared pixel by pixel.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { DRAWING, drawingOptions } from './browser.js';
import { FONTS, fontFile, pinFonts } from './fonts.js';
import { ACCEPTED } from './pictures.js';

const PAGE = new URL('calibration.html', import.meta.url);
/** A machine that draws otherwise does so every time. */
const TRIES = 3;
const FORCED_COLORS = ['none', 'active'];

/** A change of what the page is made of needs a new picture: it must not look like another machine. */
function fingerprint() {
  const hash = createHash('sha256').update(JSON.stringify([DRAWING, FONTS]));
  for (const file of [PAGE, ...FONTS.map((font) => fontFile(font.file))]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

/** The accepted pictures of the page, one without forced colors and one with them. */
export function calibrationFiles() {
  const made = fingerprint();
  return FORCED_COLORS.map((forced) => `calibration-${made}-${forced}.png`);
}

async function draw() {
  const browser = await chromium.launch(drawingOptions());
  try {
    const context = await browser.newContext({ viewport: { width: 760, height: 900 }, locale: 'en-US' });
    await pinFonts(context);
    const page = await context.newPage();
    const pictures = [];
    for (const forcedColors of FORCED_COLORS) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors });
      await page.goto(PAGE.href);
      await page.evaluate(() => document.fonts.ready);
      pictures.push(await page.screenshot({ fullPage: true, animations: 'disabled' }));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

const isEqual = (a, b) => PNG.sync.read(a).data.equals(PNG.sync.read(b).data);

/** Why pictures cannot be compared here; undefined where they can, or where nothing says that they cannot. */
export async function whyDifferent() {
  const accepted = calibrationFiles().map((file) => join(ACCEPTED, file));
  if (!accepted.every((file) => existsSync(file))) return undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const drawn = await draw();
    if (accepted.every((file, index) => isEqual(readFileSync(file), drawn[index]))) return undefined;
  }
  return 'this machine draws text or controls otherwise than the one on which they were accepted';
}

/** Accepts how this machine draws. */
export async function acceptCalibration() {
  const drawn = await draw();
  calibrationFiles().forEach((file, index) => writeFileSync(join(ACCEPTED, file), drawn[index]));
}
