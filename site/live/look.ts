import { element } from './element.js';

/** Custom properties that have a colour each for light and dark, as they are without being set. */
const COLOURS: readonly {
  readonly name: string;
  readonly label: string;
  readonly light: string;
  readonly dark: string;
}[] = [
  { name: '--oauth2-accent', label: 'Button that signs in', light: '#0b5cad', dark: '#7db8f5' },
  { name: '--oauth2-on-accent', label: 'Its text', light: '#ffffff', dark: '#062e6f' },
  { name: '--smtp-accent-color', label: 'Links, ticks, focus', light: '#1a5fad', dark: '#5b9de8' },
  { name: '--smtp-error-color', label: 'Errors', light: '#b3261e', dark: '#f5867f' },
  { name: '--smtp-warning-color', label: 'Warnings', light: '#8a5a00', dark: '#e5b04c' },
  { name: '--smtp-success-color', label: 'Success', light: '#1a6e38', dark: '#6cc98a' },
];

const SIZES: readonly { readonly name: string; readonly id: string }[] = [
  { name: '--smtp-radius', id: 'look-radius' },
  { name: '--smtp-gap', id: 'look-gap' },
  { name: '--smtp-control-height', id: 'look-height' },
];

const TAGS = ['smtp-edit-panel', 'oauth2-authorize-button', 'oauth2-setup-guide', 'smtp-oauth2-status'];

function colourField(label: string, value: string): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'color', value, defaultValue: value });
  input.setAttribute('aria-label', label);
  return input;
}

/** Edits the custom properties of the elements on the page, and shows the code that does the same elsewhere. */
export function startLook(): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const fields = COLOURS.map(({ name, label, light, dark }) => ({
    name,
    label,
    light: colourField(`${label}, light`, light),
    dark: colourField(`${label}, dark`, dark),
  }));
  const cell = (text: string) => Object.assign(document.createElement('span'), { textContent: text });
  const table = element('look-colours');
  table.replaceChildren(
    ...['Colour', 'Light', 'Dark'].map(cell),
    ...fields.flatMap(({ label, light, dark }) => [cell(label), light, dark]),
  );

  const isSet = (input: HTMLInputElement) => input.value !== input.defaultValue;
  const sizes = SIZES.map(({ name, id }) => ({ name, input: element<HTMLInputElement>(id) }));
  const scheme = element<HTMLSelectElement>('look-scheme');

  function show() {
    const rules = [
      ...fields
        .filter(({ light, dark }) => isSet(light) || isSet(dark))
        .map(({ name, light, dark }) => `${name}: light-dark(${light.value}, ${dark.value});`),
      ...sizes
        .filter(({ input }) => isSet(input) && input.validity.valid && input.value !== '')
        .map(({ name, input }) => `${name}: ${input.value}em;`),
    ];
    const css = `${TAGS.join(',\n')} {\n${rules.map((rule) => `  ${rule}\n`).join('')}}`;
    sheet.replaceSync(css);
    element('look-code').textContent =
      rules.length > 0 ? css : '/* Nothing is changed: the elements follow your page. */';
    for (const example of document.querySelectorAll<HTMLElement>('.live'))
      example.dataset.scheme = scheme.value;
  }

  const inputs = [...fields.flatMap(({ light, dark }) => [light, dark]), ...sizes.map(({ input }) => input)];
  for (const input of [...inputs, scheme]) input.addEventListener('input', show);
  element('look-reset').addEventListener('click', () => {
    for (const input of inputs) input.value = input.defaultValue;
    scheme.value = '';
    show();
  });
  show();
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
