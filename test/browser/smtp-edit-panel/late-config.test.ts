import { expect } from '@open-wc/testing';
import '../../../src/elements/smtp-edit-panel/define.js';

it('a panel that was defined before the configuration around it takes it as soon as that is defined', async () => {
  document.body.innerHTML = `<smtp-oauth2-config refresh-token-url="/token">
    <smtp-edit-panel></smtp-edit-panel>
  </smtp-oauth2-config>`;
  const panel = document.querySelector('smtp-edit-panel')!;
  const methods = () => panel.shadowRoot!.querySelectorAll('[name="auth-method"] option').length;
  await panel.updateComplete;
  expect(methods()).to.equal(2);
  await import('../../../src/elements/smtp-oauth2-config/define.js');
  await document.querySelector('smtp-oauth2-config')!.updateComplete;
  await panel.updateComplete;
  expect(methods()).to.equal(4);
  document.body.innerHTML = '';
});
