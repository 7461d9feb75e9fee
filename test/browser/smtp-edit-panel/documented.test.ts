import { expect } from '@open-wc/testing';
import { panelStates } from '../../../scripts/screenshots/panel-states.js';
import type { SmtpEditPanel } from '../../../src/elements/smtp-edit-panel/smtp-edit-panel.js';
import '../../../src/elements/smtp-edit-panel/define.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

/** What the manifest says of the panel. */
async function documented(): Promise<Declaration> {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as {
    modules: { declarations?: Declaration[] }[];
  };
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'smtp-edit-panel');
  if (!found) throw new Error('The manifest does not know the panel.');
  return found;
}

interface State {
  readonly properties?: object;
  readonly act?: (panel: SmtpEditPanel) => unknown;
}

/** Parts and own custom properties that are there in any of the states that are photographed. */
async function used() {
  const parts = new Set<string>(['detail']); // there until the explanation is loaded
  const properties = new Set<string>();
  for (const { properties: given = {}, act } of Object.values<State>(panelStates)) {
    const form = document.createElement('form');
    const panel = Object.assign(document.createElement('smtp-edit-panel'), given);
    form.append(panel);
    document.body.append(form);
    await panel.updateComplete;
    await act?.(panel);
    await panel.updateComplete;
    const root = panel.shadowRoot!;
    for (const element of root.querySelectorAll('[part]')) element.part.forEach((part) => parts.add(part));
    for (const element of root.querySelectorAll('[exportparts]')) {
      const exported = element.getAttribute('exportparts')!.matchAll(/:\s*([\w-]+)/g);
      for (const [, part = ''] of exported) parts.add(part);
    }
    const css = root.adoptedStyleSheets.flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    for (const [name] of css.join().matchAll(/--smtp-[a-z-]+/g)) properties.add(name);
    form.remove();
  }
  return { parts, properties };
}

describe('the reference of the panel', () => {
  const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name).sort();

  it('names every part and custom property that there is, and no other', async () => {
    const blocked = Object.getOwnPropertyDescriptor(window, 'open');
    try {
      const [{ cssParts, cssProperties }, { parts, properties }] = [await documented(), await used()];
      expect([...properties].sort()).to.deep.equal(names(cssProperties));
      expect([...parts].sort()).to.deep.equal(names(cssParts));
    } finally {
      if (blocked) Object.defineProperty(window, 'open', blocked);
    }
  });
});
