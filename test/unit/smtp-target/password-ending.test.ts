import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { google, microsoft, microsoftChina, microsoftUsGovernment } from '../../../src/providers/index.js';
import { loadForm } from '../../../src/smtp-target/form.js';
import { successorOfPassword, withSuccessor } from '../../../src/smtp-target/password-ending.js';
import { submitValues } from '../../../src/smtp-target/submit.js';
import type { SmtpTarget } from '../../../src/smtp-target/target.js';

const providers = [google, microsoft, microsoftUsGovernment, microsoftChina];
const saved: SmtpTarget = {
  name: 'ops',
  server: 'smtp.office365.com',
  mode: 'starttls',
  port: 587,
  'auth-method': 'plain',
  username: 'alerts@contoso.com',
  'from-address': 'noreply@contoso.com',
  mailto: ['a@example.com', 'b@example.com'],
  'mailto-user': ['root@pam'],
  comment: 'night shift',
  author: 'Cluster',
  digest: 'abc',
};
const at = (target: SmtpTarget, offered = providers) => ({
  form: loadForm(target),
  edit: true,
  providers: offered,
});

describe('what takes the place of a saved password', () => {
  const servers: readonly [string, string | undefined][] = [
    ['smtp.gmail.com', 'google'],
    ['SMTP.Gmail.com.', 'google'],
    ['smtp.googlemail.com', 'google'],
    ['smtp.office365.com', 'microsoft'],
    ['outlook.office365.com', 'microsoft'],
    ['smtp-mail.outlook.com', 'microsoft'],
    ['smtp.office365.us', 'microsoft-us-government'],
    ['outlook.office365.us', 'microsoft-us-government'],
    ['smtp.partner.outlook.cn', 'microsoft-china'],
    ['mail.example.com', undefined],
    ['smtp.gmail.com.example.com', undefined],
    ['constructor', undefined],
  ];
  for (const [server, id] of servers) {
    it(`at ${server} is ${id ?? 'nothing'}`, () => {
      assert.equal(successorOfPassword(at({ ...saved, server }))?.id, id);
    });
  }

  it('is nothing where the host does not offer it, and for a target without a password', () => {
    assert.equal(successorOfPassword(at(saved, [google])), undefined);
    assert.equal(
      successorOfPassword(at({ ...saved, server: 'smtp.office365.us' }, [{ ...microsoft, clouds: [] }])),
      undefined,
    );
    assert.equal(successorOfPassword(at({ ...saved, 'auth-method': 'none' })), undefined);
    assert.equal(successorOfPassword(at({ ...saved, 'auth-method': 'microsoft-oauth2' })), undefined);
  });

  it('is known for a target from before auth-method, too', () => {
    const { 'auth-method': _, ...old } = saved;
    assert.equal(successorOfPassword(at(old))?.id, 'microsoft');
  });
});

describe('changing to OAuth2 in place', () => {
  const converted = (target: SmtpTarget) => {
    const before = at(target);
    return submitValues({ ...before, form: withSuccessor(before) });
  };

  it('keeps everything else, and deletes the password when it is saved', () => {
    assert.deepEqual(converted(saved), {
      ...saved,
      'auth-method': 'microsoft-oauth2',
      delete: ['password'],
    });
  });

  it('takes no account of its own where the username is the sender', () => {
    const values = converted({ ...saved, username: 'NoReply@contoso.com' });
    assert.equal(values.username, undefined);
  });

  it('keeps another server of the provider, and takes port and encryption from the preset where there was none', () => {
    const values = converted({ ...saved, server: 'smtp.googlemail.com', mode: 'insecure', port: 25 });
    assert.deepEqual([values.server, values.mode, values.port], ['smtp.googlemail.com', 'tls', 465]);
    const other = converted({ ...saved, server: 'smtp.gmail.com', mode: 'starttls', port: 2525 });
    assert.deepEqual([other.server, other.mode, other.port], ['smtp.gmail.com', 'starttls', 2525]);
  });

  it('signs personal accounts in at the tenant that is theirs', () => {
    assert.equal(converted({ ...saved, server: 'smtp-mail.outlook.com' })['oauth2-tenant-id'], 'consumers');
  });

  it('changes nothing where there is nothing to change to', () => {
    const before = at({ ...saved, server: 'mail.example.com' });
    assert.equal(withSuccessor(before), before.form);
  });
});
