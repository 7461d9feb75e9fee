/** Events of the elements that the page shows, in the order they come. */
const NAMES = [
  'input',
  'change',
  'oauth2-waiting',
  'oauth2-authorized',
  'oauth2-error',
  'oauth2-cancel',
  'oauth2-status',
  'oauth2-reauthorize',
  'oauth2-disconnected',
] as const;

/** What an event carries, without what every event has. */
function detailOf(event: Event): string {
  const { account, scope, error, state, targetName } = event as Event & {
    account?: string;
    scope?: string;
    error?: Error;
    state?: string;
    targetName?: string;
  };
  return [account, scope, error?.message, state, targetName].filter(Boolean).join(' · ');
}

/** Writes every event that reaches `target` into `list`, the newest first. */
export function logEvents(target: EventTarget, list: HTMLElement) {
  for (const name of NAMES) {
    target.addEventListener(name, (event) => {
      const item = document.createElement('li');
      const detail = detailOf(event);
      item.textContent = detail ? `${name}: ${detail}` : name;
      list.prepend(item);
    });
  }
}
