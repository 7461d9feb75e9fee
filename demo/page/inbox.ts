import { html, render } from 'lit';
import { demo } from './api.js';

/** A mail that the SMTP server of the demo has taken. */
interface Mail {
  readonly at: string;
  readonly user?: string;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly subject?: string;
  readonly text?: string;
}

/** Reads the inbox and shows it, the newest mail first. */
export async function showInbox(into: HTMLElement) {
  const mails = await demo<Mail[]>('inbox');
  render(
    mails.length === 0
      ? html`<p>No mail yet.</p>`
      : mails.toReversed().map(
          (mail) =>
            html`<article class="mail">
              <h3>${mail.subject}</h3>
              <p>
                ${mail.from} to ${mail.to?.join(', ')}, signed in as ${mail.user ?? 'nobody'},
                <time datetime=${mail.at}>${new Date(mail.at).toLocaleTimeString()}</time>
              </p>
              <pre>${mail.text}</pre>
            </article>`,
        ),
    into,
  );
}
