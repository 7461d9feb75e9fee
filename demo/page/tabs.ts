const idOf = (name: string) => `tab-${name.toLowerCase()}`;

/** Tabs over the children of a container that have `data-tab`. (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/) */
export class Tabs {
  private readonly panels: readonly HTMLElement[];
  private readonly buttons: readonly HTMLButtonElement[];

  constructor(container: HTMLElement, list: HTMLElement) {
    this.panels = [...container.querySelectorAll<HTMLElement>('[data-tab]')];
    this.buttons = this.panels.map((panel) => {
      const name = panel.dataset.tab ?? '';
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', id: idOf(name), role: 'tab', textContent: name });
      panel.id ||= `${idOf(name)}-panel`;
      panel.role = 'tabpanel';
      panel.setAttribute('aria-labelledby', button.id);
      button.setAttribute('aria-controls', panel.id);
      button.addEventListener('click', () => this.show(name));
      return button;
    });
    list.append(...this.buttons);
    list.addEventListener('keydown', (event) => this.move(event));
  }

  /** Shows the panel of this name. */
  show(name: string) {
    this.panels.forEach((panel, index) => {
      const isShown = panel.dataset.tab === name;
      const button = this.buttons[index];
      panel.hidden = !isShown;
      if (!button) return;
      button.ariaSelected = String(isShown);
      button.tabIndex = isShown ? 0 : -1;
      if (isShown) button.classList.remove('news');
    });
  }

  /** Marks a tab behind which there is something new; for the eye alone, since what counts is announced. */
  mark(name: string) {
    const button = this.buttons.find(({ id }) => id === idOf(name));
    button?.classList.toggle('news', button.ariaSelected !== 'true');
  }

  private move(event: KeyboardEvent) {
    const from = this.buttons.findIndex((button) => button === document.activeElement);
    const back = document.documentElement.dir === 'rtl' ? 1 : -1;
    const last = this.buttons.length - 1;
    const to = { ArrowLeft: from + back, ArrowRight: from - back, Home: 0, End: last }[event.key];
    const button = to === undefined ? undefined : this.buttons.at(to > last ? 0 : to);
    if (from < 0 || !button) return;
    event.preventDefault();
    button.focus();
    button.click();
  }
}
