import './standalone/define.js';
import { SECTIONS, dark, showPanel } from './form.js';

if (dark) document.documentElement.dataset.bsTheme = 'dark';

const flag = (name, on) => (on ? name : '');
const feedback = (error) => (error ? `<div class="invalid-feedback">${error}</div>` : '');
const label = (key, text) => `<label class="form-label" for="real-${key}">${text}</label>`;

const render = {
  switch: ({ label, disabled }) => `<div class="form-check" style="margin-top: 2.375rem">
    <input class="form-check-input" type="checkbox" id="real-enable" checked ${flag('disabled', disabled)} />
    <label class="form-check-label" for="real-enable">${label}</label>
  </div>`,
  choice: ({ key, label: text, options, disabled }) => `${label(key, text)}
    <select class="form-select" id="real-${key}" ${flag('disabled', disabled)}>
      ${options.map((option) => `<option>${option}</option>`).join('')}
    </select>`,
  'sign-in': ({ label, disabled }) =>
    `<button type="button" class="btn btn-primary" ${flag('disabled', disabled)}>${label}</button>`,
  text: ({ key, label: text, value, placeholder = '', error, hint, button, secret, disabled }) => {
    const input = `<input class="form-control ${flag('is-invalid', error)}" id="real-${key}" value="${value}"
      placeholder="${placeholder}" type="${secret ? 'password' : 'text'}" ${flag('disabled', disabled)} />`;
    const beside = `<div class="d-flex gap-1">${input}
      <button type="button" class="btn btn-outline-secondary" ${flag('disabled', disabled)}>${button}</button></div>`;
    return `${label(key, text)} ${button ? beside : input}
      ${hint ? `<div class="form-text">${hint}</div>` : ''} ${feedback(error)}`;
  },
};

document.getElementById('real').innerHTML = SECTIONS.map(
  ({ legend, fields }) => `<fieldset class="${flag('border-top pt-3', legend)}">
    ${legend ? `<legend class="fs-6 fw-semibold">${legend}</legend>` : ''}
    <div class="row">${fields
      .map(
        (field) => `<div class="mb-3 ${field.wide ? 'col-12' : 'col-6'}">${render[field.kind](field)}</div>`,
      )
      .join('')}</div>
  </fieldset>`,
).join('');
showPanel();
