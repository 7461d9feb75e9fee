import { html, nothing, render } from 'lit';
import { authMethodOf, isOAuth2, providerOf } from 'smtp-oauth2-elements';
import type { Provider, SmtpTarget } from 'smtp-oauth2-elements';

export interface TargetActions {
  readonly edit: (name: string) => void;
  readonly test: (name: string) => void;
  readonly remove: (name: string) => void;
}

/** The list of saved targets, as an admin UI would have it. */
export function showTargets(
  into: HTMLElement,
  targets: readonly SmtpTarget[],
  providers: readonly Provider[],
  actions: TargetActions,
) {
  const status = (target: SmtpTarget) =>
    isOAuth2(authMethodOf(target))
      ? html`<smtp-oauth2-status
          check-now
          target-name=${target.name ?? ''}
          provider=${providerOf(target, providers)?.id ?? ''}
          tenant-id=${target['oauth2-tenant-id'] ?? nothing}
          interval="60"
        ></smtp-oauth2-status>`
      : 'Password or none';
  const row = (target: SmtpTarget, { name = '', server } = target) =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${server}</td>
      <td>${status(target)}</td>
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
              <th scope="col">Sign-in</th>
              <td></td>
            </tr>
          </thead>
          <tbody>
            ${targets.map((target) => row(target))}
          </tbody>
        </table>`,
    into,
  );
}
