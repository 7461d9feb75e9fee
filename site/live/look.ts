import { element } from '../../demo/page/element.js';

/** A custom property that has a colour each for light and dark, as it is without being set. */
interface Colour {
  readonly name: string;
  readonly label: string;
  readonly light: string;
  readonly dark: string;
}

/** Of the text around the elements: theme/site.css has the same. */
const TEXT = { light: '#1f1f24', dark: '#eaeaf0' };

/** `color-mix(in srgb, colour share, text)`, as the elements mix their colours with the text around them. */
function mixed(colour: string, share: number, text: string): string {
  const channel = (of: string, at: number) => parseInt(of.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(colour, at) * share + channel(text, at) * (1 - share));
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`;
}

const withText = (name: string, label: string, colour: string, share: number): Colour => ({
  name,
  label,
  light: mixed(colour, share, TEXT.light),
  dark: mixed(colour, share, TEXT.dark),
});

const COLOURS: readonly Colour[] = [
  { name: '--oauth2-accent', label: 'Button that signs in', light: '#0b5cad', dark: '#7db8f5' },
  { name: '--oauth2-on-accent', label: 'Its text', light: '#ffffff', dark: '#062e6f' },
  withText('--smtp-accent-color', 'Links, ticks, focus', '#1a73d9', 0.7),
  withText('--smtp-error-color', 'Errors', '#f0323a', 0.65),
  withText('--smtp-warning-color', 'Warnings', '#d98a00', 0.55),
  withText('--smtp-success-color', 'Success', '#1fa84f', 0.6),
];

const SIZES: readonly { readonly name: string; readonly id: string }[] = [
  { name: '--smtp-radius', id: 'look-radius' },
  { name: '--smtp-gap', id: 'look-gap' },
  { name: '--smtp-control-height', id: 'look-height' },
];

const SCHEME = `/* Says which of the two colours counts: as the system has it. "light" or "dark" for one alone. */
:root {
  color-scheme: light dark;
}`;
const UNCHANGED = '/* Nothing is changed: the elements follow your page. */';

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
    element('look-code').textContent = rules.length > 0 ? `${SCHEME}\n\n${css}` : UNCHANGED;
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
