import './standalone/define.js';
import '@material/web/all.js';
import { SECTIONS, dark, showPanel } from './form.js';

if (dark) document.documentElement.dataset.scheme = 'dark';

const flag = (name, on) => (on ? name : '');

const render = {
  switch: ({ label, disabled }) => `<label style="display: flex; align-items: center; min-height: 56px">
    <md-checkbox touch-target="none" checked ${flag('disabled', disabled)}></md-checkbox>
    <span style="margin-inline-start: 8px">${label}</span>
  </label>`,
  choice: ({
    label,
    options,
    disabled,
  }) => `<md-outlined-select label="${label}" ${flag('disabled', disabled)}>
    ${options
      .map(
        (option, index) => `<md-select-option value="${option}" ${flag('selected', index === 0)}>
          <div slot="headline">${option}</div></md-select-option>`,
      )
      .join('')}
  </md-outlined-select>`,
  'sign-in': ({ label, disabled }) =>
    `<md-filled-button type="button" ${flag('disabled', disabled)}>${label}</md-filled-button>`,
  text: ({ label, value, placeholder = '', error, hint, button, secret, disabled, required }) => {
    const field = `<md-outlined-text-field label="${label}" value="${value}" placeholder="${placeholder}"
      type="${secret ? 'password' : 'text'}" style="flex: 1" ${flag('required', required)}
      ${error ? `error error-text="${error}"` : ''} ${hint ? `supporting-text="${hint}"` : ''}
      ${flag('disabled', disabled)}></md-outlined-text-field>`;
    if (!button) return field;
    return `<div style="display: flex; align-items: center; gap: 4px">${field}
      <md-outlined-button type="button" ${flag('disabled', disabled)}>${button}</md-outlined-button></div>`;
  },
};

document.getElementById('real').innerHTML = SECTIONS.map(
  ({ legend, fields }) => `<section style="padding-block: 16px">
    ${legend ? `<h2 style="margin-block: 0 16px; font-size: 1rem">${legend}</h2>` : ''}
    <div style="display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: start">${fields
      .map(
        (field) =>
          `<div style="display: grid; justify-items: ${field.kind === 'sign-in' ? 'start' : 'stretch'};
            ${field.wide ? 'grid-column: 1 / -1' : ''}">${render[field.kind](field)}</div>`,
      )
      .join('')}</div>
  </section>`,
).join('');
showPanel();
