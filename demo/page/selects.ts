import { html, render } from 'lit';

interface Selects<Name extends string> {
  /** The words for each value, by the name of a select. */
  readonly choices: Readonly<Record<Name, Readonly<Record<string, string>>>>;
  readonly labels: Readonly<Record<Name, string>>;
  readonly now: Readonly<Record<Name, string>>;
  readonly choose: (name: Name, value: string) => void;
}

/** A select for each choice. */
export function renderSelects<Name extends string>(form: HTMLElement, selects: Selects<Name>) {
  const { choices, labels, now, choose } = selects;
  const select = (name: Name) =>
    html`<label
      >${labels[name]}
      <select
        name=${name}
        @change=${(event: Event) => choose(name, (event.target as HTMLSelectElement).value)}
      >
        ${Object.entries<string>(choices[name]).map(
          ([value, label]) => html`<option value=${value} ?selected=${now[name] === value}>${label}</option>`,
        )}
      </select></label
    >`;
  render((Object.keys(choices) as Name[]).map(select), form);
}
