import { html, render } from 'lit';
import { demo, tellDemo } from './api.js';

/** What the providers and mail servers on this machine do, beside the words for it. */
interface Behaviour {
  readonly trouble: string;
  readonly coop: string;
  readonly choices: {
    readonly trouble: Readonly<Record<string, string>>;
    readonly coop: Readonly<Record<string, string>>;
  };
}

const LABELS = { trouble: 'Trouble', coop: 'Opener policy of the sign-in page (COOP)' } as const;

/** Selects that make the embedded services misbehave; the next request meets it. */
export async function showBehaviour(form: HTMLElement, tell: (words: string) => void) {
  const { choices, ...now } = await demo<Behaviour>('behaviour');
  form.hidden = false;
  const choose = (name: keyof typeof LABELS) => async (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    await tellDemo('behaviour', { [name]: value });
    tell(`${LABELS[name]}: ${choices[name][value] ?? ''}`);
  };
  render(
    (['trouble', 'coop'] as const).map(
      (name) =>
        html`<label
          >${LABELS[name]}
          <select name=${name} @change=${choose(name)}>
            ${Object.entries(choices[name]).map(
              ([value, label]) =>
                html`<option value=${value} ?selected=${now[name] === value}>${label}</option>`,
            )}
          </select></label
        >`,
    ),
    form,
  );
}
