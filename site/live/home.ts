import 'smtp-oauth2-elements/smtp-oauth2-config/define.js';
import 'smtp-oauth2-elements/smtp-edit-panel/define.js';
import { element } from '../../demo/page/element.js';
import { exampleTarget, simulatedHost } from './host.js';

type Tags = HTMLElementTagNameMap;

/** The panel of the first page: as an administrator sees it before the sign-in. */
export function start() {
  element<Tags['smtp-oauth2-config']>('home-config').config = simulatedHost();
  const panel = element<Tags['smtp-edit-panel']>('home-panel');
  panel.value = exampleTarget('google');
  element('home-form').addEventListener('submit', (event) => {
    event.preventDefault();
    element('home-outcome').textContent = panel.reportValidity() ? 'Your product would save it now.' : '';
  });
}
