import { webhook } from './backend/index.js';
import type { AlertChannel } from './backend/index.js';

/** Schemas of the demo's own tables: of the targets of the real providers, and of the embedded ones. */
export const SCHEMAS = { real: 'smtp_demo_real', embedded: 'smtp_demo' } as const;

/** @throws {Error} without the address in it, which may hold a password */
export function databaseAt(address: string): string {
  if (!/^postgres(ql)?:/.test(address)) throw new Error('--storage takes postgres://…');
  return address;
}

/** Whom `--webhook` tells, signed with the secret in WEBHOOK_SECRET. */
export function webhookAt(url: string | undefined): readonly AlertChannel[] {
  if (url === undefined) return [];
  if (!(URL.canParse(url) && /^https?:/.test(url))) throw new Error('--webhook takes http://… or https://…');
  const { WEBHOOK_SECRET: secret } = process.env;
  return [webhook({ url, ...(secret && { secret }) })];
}
