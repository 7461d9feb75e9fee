import { COOPS, TROUBLES } from '../behaviour.js';
import { demo, tellDemo } from './api.js';
import { renderSelects } from './selects.js';

const CHOICES = { trouble: TROUBLES, coop: COOPS };
type Name = keyof typeof CHOICES;

const LABELS: Readonly<Record<Name, string>> = {
  trouble: 'Trouble',
  coop: 'Opener policy of the sign-in page (COOP)',
};

/** Selects that make the embedded services misbehave; the next request meets it. */
export async function showBehaviour(form: HTMLElement, tell: (words: string) => void) {
  const now = await demo<Record<Name, string>>('behaviour');
  const choices: Readonly<Record<Name, Readonly<Record<string, string>>>> = CHOICES;
  const choose = async (name: Name, value: string) => {
    await tellDemo('behaviour', { [name]: value });
    tell(`${LABELS[name]}: ${choices[name][value] ?? ''}`);
  };
  renderSelects(form, { choices, labels: LABELS, now, choose: (name, value) => void choose(name, value) });
  form.hidden = false;
}
