import type { Backend } from './backend.js';
import { statusOf } from './sign-in/status.js';
import type { Status } from './sign-in/status.js';
import { usesOAuth2 } from './targets/application.js';

/** What is told of each target, by the key of its status. Seconds since the epoch. */
const GAUGES = [
  ['last-refreshed', 'smtp_oauth2_last_refreshed_seconds', 'When the sign-in was last refreshed.'],
  ['last-sent', 'smtp_oauth2_last_sent_seconds', 'When the last mail went out.'],
  ['refresh-token-expires', 'smtp_oauth2_sign_in_expires_seconds', 'When the sign-in ends.'],
  ['credential-expires', 'smtp_oauth2_credential_expires_seconds', 'When the credential ends.'],
] as const;

const block = (name: string, help: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...lines];

/** How all sign-ins are, in the text format of Prometheus. Names of targets hold nothing that would have to be escaped. */
export async function metricsText(backend: Backend): Promise<string> {
  const statuses: (readonly [string, Status])[] = [];
  for (const { target } of await backend.storage.all())
    if (usesOAuth2(target)) statuses.push([target.name, await statusOf(backend, target.name)]);
  const health = statuses.map(
    ([name, status]) => `smtp_oauth2_health{target="${name}",health="${status.health}"} 1`,
  );
  const lines = [
    ...block('smtp_oauth2_health', 'The health of the sign-in, as its label.', health),
    ...GAUGES.flatMap(([key, name, help]) => {
      const known = statuses.filter(([, status]) => status[key] !== undefined);
      return block(
        name,
        help,
        known.map(([target, status]) => `${name}{target="${target}"} ${status[key]}`),
      );
    }),
  ];
  return `${lines.join('\n')}\n`;
}
