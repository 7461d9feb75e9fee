import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** A text with a template in place of each of these values: what is put into a sentence may be no part of its language. */
export function markValues(
  text: string,
  [value, ...others]: readonly string[],
  mark: (value: string) => TemplateResult,
): unknown {
  if (!value) return text;
  return text
    .split(value)
    .map((part, index) => html`${index > 0 ? mark(value) : nothing}${markValues(part, others, mark)}`);
}

/** Words of somebody else run as their own language does. */
export const isolated = (words: string) => html`<bdi>${words}</bdi>`;
