import { html } from 'lit';

/** What is copied; a function is asked at the click. */
export type Copied = string | (() => string);

export interface CopyTexts {
  /** Visible on the button. */
  readonly label: string;
  /** Accessible name where the label alone does not say what is copied; it begins with the label. */
  readonly name?: string;
  /** Announced afterwards. */
  readonly copied: string;
  /** Announced where the browser does not allow copying: the text is selected then. */
  readonly selected: string;
}

/** Selects the text that stands beside the button; one that was hidden is shown for it. */
function select(text: string, source: HTMLElement) {
  if (source.hidden) source.textContent = text;
  source.hidden = false;
  getSelection()?.selectAllChildren(source);
}

/** Copies where the page may (https), else selects. */
async function copyOrSelect(text: string, source: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (source) select(text, source);
    return false;
  }
}

async function handleClick(event: Event, text: Copied, texts: CopyTexts) {
  const button = event.currentTarget as HTMLElement;
  const status = button.nextElementSibling;
  const source = button.closest('[data-copyable]')?.querySelector<HTMLElement>('[data-copy-source]') ?? null;
  if (status) status.textContent = '';
  const copied = await copyOrSelect(typeof text === 'string' ? text : text(), source);
  if (status) status.textContent = copied ? texts.copied : texts.selected;
}

/**
 * A button that copies `text` and says so in a live region. The text itself is marked `data-copy-source`, under a
 * common ancestor `data-copyable`; it may be hidden and empty, and is then filled where copying is not allowed.
 */
export function renderCopyButton(text: Copied, texts: CopyTexts) {
  const onClick = (event: Event) => void handleClick(event, text, texts);
  return html`<button
      type="button"
      class="copy"
      part="button copy"
      aria-label=${texts.name ?? texts.label}
      @click=${onClick}
    >
      ${texts.label}</button
    ><span class="copied" role="status"></span>`;
}
