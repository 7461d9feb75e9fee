/** Events of the elements that the page shows, in the order they come. */
const NAMES = [
  'input',
  'change',
  'oauth2-waiting',
  'oauth2-authorized',
  'oauth2-error',
  'oauth2-cancel',
] as const;

/** What an event carries, without what every event has. */
function detailOf(event: Event): string {
  const { account, scope, error } = event as Event & { account?: string; scope?: string; error?: Error };
  return [account, scope, error?.message].filter(Boolean).join(' · ');
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
