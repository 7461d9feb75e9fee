export { makeCertificate } from './certificate.js';
export { Inbox } from './inbox.js';
export type { Mail } from './inbox.js';
export { startSubmissionServer } from './submission-server.js';
export type { RunningSubmissionServer, SubmissionServerOptions } from './submission-server.js';
export type { MailboxRights } from './dialect.js';
