const isPlain = (state: unknown): state is Readonly<Record<string, unknown>> =>
  Object.prototype.toString.call(state) === '[object Object]';

/**
 * A router notes the address in the state of the history as well, and writes it back when its page is left: with the answer
 * in it, where that has been taken out of the address alone.
 *
 * @param before query and fragment of this page's address as they were
 */
export function forgetNoted(before: string) {
  const { search, hash } = location;
  const { state } = history as { readonly state: unknown };
  const after = search + hash;
  if (before === after || !isPlain(state)) return;
  const members = Object.entries(state).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace(before, after) : value,
  ]);
  history.replaceState(Object.fromEntries(members), '');
}
