import assert from 'node:assert/strict';
import { it } from 'node:test';
import en from '../../../src/locales/en.js';
import type { ProblemId } from '../../../src/smtp-target/problem.js';

/** Every problem: one that is missing here does not compile. */
const problems: Record<ProblemId, true> = {
  required: true,
  name: true,
  host: true,
  hostIsMail: true,
  port: true,
  mail: true,
  recipients: true,
  noRecipient: true,
  date: true,
  endpoint: true,
  scope: true,
  clientIdShape: true,
  secretShape: true,
  maskedSecret: true,
  secretIsClientId: true,
  secretIsToken: true,
  secretId: true,
  googleClientId: true,
  microsoftClientId: true,
  tenant: true,
  ownTenant: true,
  workspaceMailbox: true,
  format: true,
  certificateForm: true,
  certificateSeveral: true,
  certificateWithKey: true,
  certificateKind: true,
  certificateWeak: true,
  certificateEnded: true,
  certificateNotYet: true,
  keyForm: true,
  keyPublic: true,
  keyEncrypted: true,
  keyKind: true,
  keyOther: true,
  serviceAccountForm: true,
  serviceAccountIsClient: true,
  serviceAccountKey: true,
  authorize: true,
  authorizeAgain: true,
};

it('has a text for every problem, with the form or with what is loaded for a sign-in', () => {
  const { problems: atOnce, panelSignIn, otherProvider, ownSignIn } = en.strings;
  const texts: object = { ...atOnce, ...panelSignIn, ...otherProvider, ...ownSignIn };
  for (const id of Object.keys(problems)) assert.ok(id in texts, id);
});
