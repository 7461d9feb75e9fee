import assert from 'node:assert/strict';
import {
  SECRETS,
  Unchecked,
  freshName,
  healthOf,
  isOk,
  isRefused,
  oauth2Target,
  objectOf,
  withTarget,
} from '../subject.js';
import type { Rule, Subject } from '../subject.js';

const HEALTHS = ['ok', 'soon', 'stale', 'sign-in-again', 'failing', 'unknown'];
/** No time in seconds is later, and every one in milliseconds is. */
const LATEST = 1e11;
const SIGNED_IN = { 'oauth2-refresh-token': SECRETS.refreshToken };

const MICROSOFT = { 'auth-method': 'microsoft-oauth2', 'oauth2-tenant-id': 'conformance.example' };

/** Whether a host takes such a target at all. */
async function isTaken(subject: Subject, values: object): Promise<boolean> {
  const name = freshName();
  const body = { ...oauth2Target(subject, name), ...values };
  const { status } = await subject.client.call('/targets', { method: 'POST', body });
  if (status < 300) await subject.client.call(`/targets/${name}`, { method: 'DELETE' });
  return status < 300;
}

export const stateRules: readonly Rule[] = [
  {
    id: 'S1',
    says: 'The status of a target tells whether somebody must sign in',
    check: async (subject) => {
      await withTarget(subject, {}, async (name) => {
        assert.equal(await healthOf(subject, name), 'sign-in-again', 'without a token');
      });
      await withTarget(subject, SIGNED_IN, async (name) => {
        const health = await healthOf(subject, name);
        assert.ok(HEALTHS.includes(String(health)), `the health ${String(health)} is not in the contract`);
        assert.notEqual(health, 'sign-in-again', 'with a token');
        const status = objectOf(await subject.client.call(`/targets/${name}/status`));
        for (const key of ['last-refreshed', 'refresh-token-expires']) {
          const time = status[key];
          const isTime = Number.isInteger(time) && Number(time) < LATEST;
          assert.ok(
            time === undefined || isTime,
            `${key} is not in seconds since the epoch: ${String(time)}`,
          );
        }
      });
      isRefused(await subject.client.call('/targets/absent/status'), 'the status of no target', [404]);
    },
  },
  {
    id: 'S2',
    says: 'An update without a token keeps the sign-in, an empty token does not overwrite it',
    check: async (subject) => {
      await withTarget(subject, SIGNED_IN, async (name) => {
        const put = (body: object) => subject.client.call(`/targets/${name}`, { method: 'PUT', body });
        isOk(await put({ comment: 'changed' }), 'changing the comment');
        assert.notEqual(await healthOf(subject, name), 'sign-in-again', 'after a change without a token');
        await put({ 'oauth2-refresh-token': '' }); // refused or ignored: both keep it
        assert.notEqual(await healthOf(subject, name), 'sign-in-again', 'after an empty token');
      });
    },
  },
  {
    id: 'S3',
    says: 'A sign-in does not fit another client, tenant or provider',
    check: async (subject) => {
      const fitsNoLonger = async (saved: object, change: object, what: string) =>
        withTarget(subject, { ...SIGNED_IN, ...saved }, async (name) => {
          const changed = await subject.client.call(`/targets/${name}`, { method: 'PUT', body: change });
          isOk(changed, `changing the ${what}`);
          assert.equal(await healthOf(subject, name), 'sign-in-again', `after a change of the ${what}`);
        });
      await fitsNoLonger({}, { 'oauth2-client-id': 'another-client' }, 'client');
      const isMicrosoft = subject.oauth2['auth-method'] === MICROSOFT['auth-method'];
      if (!isMicrosoft && !(await isTaken(subject, MICROSOFT)))
        throw new Unchecked('another provider and another tenant: this host does not take microsoft-oauth2');
      if (!isMicrosoft) await fitsNoLonger({}, MICROSOFT, 'provider');
      await fitsNoLonger(MICROSOFT, { 'oauth2-tenant-id': 'another.example' }, 'tenant');
    },
  },
  {
    id: 'S4',
    says: 'Switching away from OAuth2 forgets the sign-in',
    check: async (subject) => {
      await withTarget(subject, SIGNED_IN, async (name) => {
        const put = async (body: object) =>
          isOk(await subject.client.call(`/targets/${name}`, { method: 'PUT', body }), 'switching');
        await put({ 'auth-method': 'none' });
        assert.equal(await healthOf(subject, name), 'unknown');
        const { name: _name, ...back } = oauth2Target(subject, name);
        await put(back);
        assert.equal(await healthOf(subject, name), 'sign-in-again', 'after switching back');
      });
    },
  },
  {
    id: 'S5',
    says: 'Deleting a target deletes its sign-in',
    check: async (subject) => {
      const { client } = subject;
      await withTarget(subject, SIGNED_IN, async (name) => {
        isOk(await client.call(`/targets/${name}`, { method: 'DELETE' }), 'deleting');
        const body = oauth2Target(subject, name);
        isOk(await client.call('/targets', { method: 'POST', body }), 'creating it anew');
        assert.equal(await healthOf(subject, name), 'sign-in-again');
      });
    },
  },
  {
    id: 'S6',
    says: 'Disconnecting forgets the sign-in and keeps the target',
    check: async (subject) => {
      await withTarget(subject, SIGNED_IN, async (name) => {
        const { client } = subject;
        isOk(await client.call(`/targets/${name}/sign-in`, { method: 'DELETE' }), 'disconnecting');
        assert.equal(await healthOf(subject, name), 'sign-in-again');
        isOk(await client.call(`/targets/${name}`), 'reading the target');
      });
    },
  },
];
