const HIDDEN = '(not shown)';
const IS_SECRET = /(?:password|secret|token|-key|code|code-verifier|csrf.*)$/i;

/** JSON for a person, without what is secret in it. */
export function shown(body: unknown): string {
  const hide = (key: string, value: unknown) =>
    IS_SECRET.test(key) && typeof value === 'string' && value !== '' ? HIDDEN : value;
  return JSON.stringify(body, hide, 2);
}
