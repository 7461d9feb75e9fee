import { html } from 'lit';

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

/** Copies where the page may (https), else selects the text that stands beside the button. */
async function copyOrSelect(text: string, source: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (source) getSelection()?.selectAllChildren(source);
    return false;
  }
}

async function handleClick(event: Event, text: string, texts: CopyTexts) {
  const button = event.currentTarget as HTMLElement;
  const status = button.nextElementSibling;
  const root = button.closest('[data-copyable]');
  if (status) status.textContent = '';
  const copied = await copyOrSelect(text, root?.querySelector('[data-copy-source]') ?? null);
  if (status) status.textContent = copied ? texts.copied : texts.selected;
}

/**
 * A button that copies `text` and says so in a live region. The text itself is marked `data-copy-source`, under a
 * common ancestor `data-copyable`.
 */
export function renderCopyButton(text: string, texts: CopyTexts) {
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
