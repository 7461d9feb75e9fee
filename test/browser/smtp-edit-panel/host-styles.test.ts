import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/oauth2-callback/define.js';
import '../../../src/elements/oauth2-setup-guide/define.js';
import '../../../src/elements/smtp-edit-panel/define.js';
import '../../../src/elements/smtp-oauth2-status/define.js';
import { waitUntil } from '../support/wait-until.js';
import { panelFixture, saved, savedGoogle } from './harness.js';

/** A page with a style sheet of its own, and a panel in it. */
async function panelUnder(css: string, width = '900px') {
  const box = await fixture<HTMLElement>(
    html`<div style="width: ${width}">
      <style>
        ${css}
      </style>
      <smtp-edit-panel
        mode="edit"
        refresh-token-url="/token"
        redirect-uri="https://admin.example.net/cb"
      ></smtp-edit-panel>
    </div>`,
  );
  const panel = box.querySelector('smtp-edit-panel')!;
  panel.value = savedGoogle;
  await waitUntil(() => panel.shadowRoot!.querySelector('oauth2-authorize-button'), 'the sign-in is loaded');
  return panel;
}

describe('smtp-edit-panel: what a host’s style sheet says of everything', () => {
  it('leaves the two columns where it resets all', async () => {
    const panel = await panelUnder('* { all: unset } style { display: none }');
    const grid = panel.shadowRoot!.querySelector('.grid')!;
    expect(getComputedStyle(grid).gridTemplateColumns.split(' ')).to.have.length(2);
  });

  it('leaves it to the host to hide it', async () => {
    const panel = await panelUnder('smtp-edit-panel { display: none }');
    expect(getComputedStyle(panel).display).to.equal('none');
  });

  it('writes no value in capitals', async () => {
    const panel = await panelUnder('* { text-transform: uppercase; letter-spacing: 0.2em }');
    const values = panel.shadowRoot!.querySelectorAll('input, select, textarea, bdi, code, .summary, option');
    for (const value of values)
      expect(getComputedStyle(value).textTransform, value.outerHTML.slice(0, 120)).to.equal('none');
  });

  it('makes all controls as high as one property says', async () => {
    const panel = await panelUnder('smtp-edit-panel { --smtp-control-height: 52px }');
    const button = panel.shadowRoot!.querySelector('oauth2-authorize-button')!;
    await button.updateComplete;
    const controls = [
      ...panel.shadowRoot!.querySelectorAll('input:not([type="checkbox"]), select:not([multiple])'),
      ...panel.shadowRoot!.querySelectorAll('button:not(.help, [part="token-remove"], .copy)'),
      ...button.shadowRoot!.querySelectorAll('.main'),
    ].filter((each) => each.checkVisibility());
    for (const control of controls)
      expect(control.getBoundingClientRect().height, control.outerHTML.slice(0, 160)).to.equal(52);
  });

  it('spaces what stands together as one property says', async () => {
    const panel = await panelUnder('smtp-edit-panel { --smtp-field-gap: 10px }');
    const style = (selector: string) => getComputedStyle(panel.shadowRoot!.querySelector(selector)!);
    expect(style('fieldset > legend').marginBlockEnd).to.equal('20px');
    expect(style('.tokens').rowGap).to.equal('20px');
    expect(style('.tokens ul').columnGap).to.equal('20px');
    expect(style('.with-button').columnGap).to.equal('10px');
  });

  it('has a focus ring of another color than its switches', async () => {
    const panel = await panelUnder(
      'smtp-edit-panel { --smtp-accent-color: rgb(0, 128, 0); --smtp-focus-color: rgb(0, 0, 255) }',
    );
    const box = panel.shadowRoot!.querySelector<HTMLInputElement>('input[type="checkbox"]')!;
    box.focus({ focusVisible: true } as FocusOptions);
    await waitUntil(() => box.matches(':focus-visible'), 'the focus is seen');
    const { outlineColor, accentColor } = getComputedStyle(box);
    expect([outlineColor, accentColor]).to.deep.equal(['rgb(0, 0, 255)', 'rgb(0, 128, 0)']);
  });

  it('has a sign-in button as high as its fields where it is compact', async () => {
    const panel = await panelUnder('smtp-edit-panel { line-height: 1.5 }');
    panel.compact = true;
    await panel.updateComplete;
    const button = panel.shadowRoot!.querySelector('oauth2-authorize-button')!;
    await button.updateComplete;
    const heightOf = (element: Element) => element.getBoundingClientRect().height;
    expect(heightOf(button.shadowRoot!.querySelector('.main')!)).to.equal(
      heightOf(panel.shadowRoot!.querySelector('input[name="server"], #server')!),
    );
  });

  it('says that a sign-in is saved before what went wrong with a new one', async () => {
    const panel = await panelUnder('');
    panel.status = { health: 'ok' };
    await panel.updateComplete;
    const field = panel.shadowRoot!.querySelector('[data-field="oauth2-refresh-token"]')!;
    const hint = field.querySelector('[part="hint"]')!;
    expect(hint.textContent).to.match(/sign-in is saved/);
    const button = field.querySelector('oauth2-authorize-button')!;
    expect(hint.compareDocumentPosition(button)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('gives the first focus of a dialog to a field that can be edited', async () => {
    const { form, panel } = await panelFixture({ mode: 'edit', value: saved });
    const dialog = form.ownerDocument.createElement('dialog');
    form.append(dialog);
    dialog.append(panel);
    await panel.updateComplete;
    dialog.showModal();
    await Promise.resolve();
    expect(panel.shadowRoot!.activeElement?.id).to.equal('enable');
    dialog.close();
  });
});

describe('every element in a language that is not registered', () => {
  it('writes its English from left to right', async () => {
    const box = await fixture<HTMLElement>(
      html`<div lang="he" dir="rtl">
        <smtp-edit-panel></smtp-edit-panel>
        <oauth2-authorize-button provider="google" client-id="app-1"></oauth2-authorize-button>
        <oauth2-setup-guide provider="google"></oauth2-setup-guide>
        <smtp-oauth2-status></smtp-oauth2-status>
        <oauth2-callback .result=${{ delivered: true }}></oauth2-callback>
      </div>`,
    );
    box.querySelector('smtp-oauth2-status')!.status = { health: 'ok' };
    for (const element of box.querySelectorAll(':scope > *')) {
      const texts = () => element.shadowRoot?.querySelector('[lang="en"]');
      await waitUntil(texts, `${element.localName} names its language`);
      expect(getComputedStyle(texts()!).direction, element.localName).to.equal('ltr');
    }
  });
});
