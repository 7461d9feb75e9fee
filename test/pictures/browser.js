// Chromium as it draws the pictures: alike on as many machines as possible.
import { launchOptions } from '../../scripts/browser.js';

export const DRAWING = ['--disable-lcd-text', '--font-render-hinting=none', '--disable-gpu'];

export function drawingOptions() {
  const { args, ...options } = launchOptions();
  return { ...options, args: [...args, ...DRAWING] };
}
