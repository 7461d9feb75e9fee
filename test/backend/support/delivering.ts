import assert from 'node:assert/strict';
import { deliver } from '../../../demo/backend/mail/send.js';
import { SmtpError } from '../../../demo/backend/mail/smtp-error.js';
import type { SignIn, TransportOptions } from '../../../demo/backend/mail/transport.js';

export const ACCESS_TOKEN = 'ya29.a0AfB_byC-Dq7xZ0pLmN8rT5vWkHs2';
export const PASSWORD = 'correct horse battery staple';
export const xoauth2: Extract<SignIn, { method: 'oauth2' }> = {
  method: 'oauth2',
  mechanism: 'XOAUTH2',
  username: 'alerts@example.com',
  accessToken: ACCESS_TOKEN,
};
export const plain: Extract<SignIn, { method: 'plain' }> = {
  method: 'plain',
  username: 'printer',
  password: PASSWORD,
};

export interface Sending {
  readonly port: number;
  readonly server?: string;
  readonly mode?: 'insecure' | 'starttls' | 'tls';
  readonly signIn?: SignIn;
  readonly from?: string;
  readonly to?: readonly string[];
  readonly options?: TransportOptions;
}

/** Sends a mail as a host does. */
export const sendMail = ({
  port,
  server = 'localhost',
  mode = 'insecure',
  signIn = { method: 'none' },
  from = 'alerts@example.com',
  to = ['admin@example.com'],
  options = {},
}: Sending) =>
  deliver(
    { server, port, mode, 'from-address': from },
    signIn,
    { to, subject: 'Test', text: 'It works.' },
    options,
    { reached: () => undefined, signal: new AbortController().signal },
  );

/** What sending is refused with. */
export async function refusalOf(sending: Promise<unknown>): Promise<SmtpError> {
  const error: unknown = await sending.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof SmtpError, String(error));
  return error;
}
