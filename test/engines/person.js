// What a person sees and does in an engine's windows: by words, in every shadow tree, with a real mouse and keyboard.

/** Waits for a condition. Against hanging alone: a busy machine needs minutes for what takes seconds. */
export async function until(condition, what, within = 120_000) {
  const end = performance.now() + within;
  for (;;) {
    const found = await condition();
    if (found) return found;
    if (performance.now() > end) throw new Error(`Not within ${within / 1000} s: ${await what()}`);
    await new Promise((passed) => setTimeout(passed, 30));
  }
}

/**
 * Runs in the page: the text that an element shows, or the middle of the control that has a name, where a press would reach
 * it: nothing lies above, and it is not inert. Whatever is in a shadow tree is found as well.
 */
function look(kind, name) {
  const visible = (element) => element.checkVisibility?.() ?? true;
  function* elementsIn(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
    }
  }
  const trimmed = (text) => text.replace(/\s+/g, ' ').trim();
  if (kind === 'text') {
    const roots = [...document.querySelectorAll(name)].flatMap((root) =>
      [root, root.shadowRoot ?? []].flat(),
    );
    const shown = roots.flatMap((root) => [root, ...elementsIn(root)]).filter(visible);
    const texts = shown.flatMap(({ childNodes }) => [...childNodes].filter(({ nodeType }) => nodeType === 3));
    return trimmed(texts.map(({ data }) => data).join(' '));
  }
  const isNamed = {
    button: (element) =>
      element.matches('button, a[href], summary') && trimmed(element.textContent).startsWith(name),
    field: (element) =>
      [...(element.labels ?? [])].some((label) => trimmed(label.textContent).startsWith(name)),
  }[kind];
  const found = [...elementsIn(document)].find((each) => isNamed(each) && visible(each) && !each.disabled);
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x: left, y: top, width, height } = found.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const hit = found.getRootNode().elementFromPoint(x, y);
  return found.contains(hit) ? { x, y, value: found.value } : null;
}

/** Runs in the page: marks what a field holds, so that typing replaces it. */
function selectAll() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  active.select();
}

/** Runs in the page: the name of what has the focus, in whatever shadow tree. */
function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const label = active?.labels?.[0]?.textContent ?? active?.ariaLabel ?? active?.textContent ?? '';
  return active === document.body ? '' : label.replace(/\s+/g, ' ').trim();
}

/** Runs in the page: marks it as the one that is left. */
function leave() {
  window.isLeft = true;
}

/** Runs in the page: whether another one has come, and is there wholly. */
function hasCome() {
  return !window.isLeft && location.href !== 'about:blank' && document.readyState === 'complete';
}

/** A window of the browser. */
export class Tab {
  constructor(session, handle) {
    this.session = session;
    this.handle = handle;
  }

  async run(script, ...args) {
    await this.session.use(this.handle);
    return this.session.run(script, ...args);
  }

  /** Not every driver waits for the page. */
  async goTo(url) {
    await this.run(leave);
    await this.session.goTo(url);
    await until(
      () => this.run(hasCome).catch(() => false),
      () => `${url} is loaded`,
    );
  }

  /** A page that is just being replaced has nothing to look at. */
  look(kind, name) {
    return this.run(look, kind, name).catch(() => undefined);
  }

  /** Where a control is, once it stays there. */
  async find(kind, name) {
    let before;
    return until(
      async () => {
        const last = before;
        before = await this.look(kind, name);
        return last && last.x === before?.x && last.y === before.y && before;
      },
      async () => `${kind} "${name}" in: ${await this.look('text', 'body')}`,
    );
  }

  async press(name) {
    const { x, y } = await this.find('button', name);
    await this.session.clickAt(x, y);
  }

  async fill(label, text) {
    const { x, y } = await this.find('field', label);
    await this.session.clickAt(x, y);
    await this.run(selectAll);
    await this.session.type(text);
  }

  /** Walks by Tab to a control: fails where no key leads to it. */
  async walkTo(kind, name) {
    await this.find(kind, name);
    for (let steps = 0; steps < 80; steps += 1) {
      if ((await this.run(focused)).startsWith(name)) return;
      await this.session.type(['Tab']);
    }
    throw new Error(`no key leads to ${kind} "${name}"; the last one was at "${await this.run(focused)}"`);
  }

  async pressByKey(name, key = 'Enter') {
    await this.walkTo('button', name);
    await this.session.type([key]);
  }

  async valueOf(label) {
    return (await this.find('field', label)).value;
  }

  /** Waits until a text is seen in the page, or in the elements of a selector. */
  async shows(text, inside = 'body') {
    await until(
      async () => (await this.look('text', inside))?.includes(text),
      async () => `"${text}" in: ${await this.look('text', inside)}`,
    );
  }

  async isOpen() {
    return (await this.session.windows()).includes(this.handle);
  }

  isClosed() {
    return until(
      async () => !(await this.isOpen()),
      () => 'the window is closed',
    );
  }

  /** Does what opens a window, and gives that back. */
  async opening(act) {
    const before = await this.session.windows();
    await act();
    const handle = await until(
      async () => (await this.session.windows()).find((each) => !before.includes(each)),
      () => 'a window opens',
    );
    return new Tab(this.session, handle);
  }
}

/** The tab that a browser starts with, and nothing beside it. */
export async function onlyTab(session) {
  return new Tab(session, await session.closeOthers());
}
