/** Imports that register the elements of a general component library with which a host would write the fields of the panel. */
export const webAwesome = ['input', 'select', 'option', 'checkbox', 'button']
  .map((name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`)
  .join('');

export const materialWeb = [
  'textfield/filled-text-field',
  'select/filled-select',
  'select/select-option',
  'checkbox/checkbox',
  'button/filled-button',
]
  .map((path) => `import '@material/web/${path}.js';`)
  .join('');
