import { html, render } from 'lit';
import type { SmtpTarget } from 'smtp-oauth2-elements';

export interface TargetActions {
  readonly edit: (name: string) => void;
  readonly test: (name: string) => void;
  readonly remove: (name: string) => void;
}

/** The list of saved targets, as an admin UI would have it. */
export function showTargets(into: HTMLElement, targets: readonly SmtpTarget[], actions: TargetActions) {
  const row = ({ name = '', server, ...target }: SmtpTarget) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${server}</td>
      <td>${target['auth-method'] ?? 'inferred'}</td>
      <td>
        <button type="button" @click=${() => actions.edit(name)}>Edit</button>
        <button type="button" @click=${() => actions.test(name)}>Send test mail</button>
        <button type="button" @click=${() => actions.remove(name)}>Delete</button>
      </td>
    </tr>`;
  render(
    targets.length === 0
      ? html`<p>None yet.</p>`
      : html`<table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Server</th>
              <th scope="col">Method</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${targets.map(row)}
          </tbody>
        </table>`,
    into,
  );
}
