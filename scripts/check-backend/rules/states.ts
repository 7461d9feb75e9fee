import assert from 'node:assert/strict';
import {
  Unchecked,
  byPassword,
  freshName,
  healthOf,
  isOk,
  isRefused,
  oauth2Target,
  objectOf,
  put,
  shown,
  withTarget,
} from '../subject.js';
import type { Rule, Subject, Values } from '../subject.js';

const HEALTHS = ['ok', 'soon', 'stale', 'sign-in-again', 'failing', 'unknown'];
/** No time in seconds is later, and every one in milliseconds is. */
const LATEST = 1e11;
const signedIn = ({ secrets }: Subject): Values => ({ 'oauth2-refresh-token': secrets.refreshToken });

const MICROSOFT = { 'auth-method': 'microsoft-oauth2', 'oauth2-tenant-id': 'conformance.example' };

/** Whether a host takes such a target at all. */
async function isTaken(subject: Subject, values: Values): Promise<boolean> {
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
      await withTarget(subject, signedIn(subject), async (name) => {
        const health = await healthOf(subject, name);
        assert.ok(HEALTHS.includes(String(health)), `the health ${String(health)} is not in the contract`);
        assert.notEqual(health, 'sign-in-again', 'with a token');
        const status = objectOf(await subject.client.call(`/targets/${name}/status`));
        for (const key of ['since', 'last-refreshed', 'refresh-token-expires', 'last-sent', 'last-used']) {
          const time = status[key];
          const isTime = Number.isInteger(time) && Number(time) < LATEST;
          assert.ok(
            time === undefined || isTime,
            `${key} is not in seconds since the epoch: ${String(time)}`,
          );
        }
      });
      for (const values of [byPassword(subject), { 'auth-method': 'none' }])
        await withTarget(subject, values, async (name) => {
          assert.equal(await healthOf(subject, name), 'unknown', 'of a target without OAuth2');
        });
      isRefused(await subject.client.call('/targets/absent/status'), 'the status of no target', [404]);
    },
  },
  {
    id: 'S2',
    says: 'An update without a token keeps the sign-in, an empty token does not overwrite it',
    check: async (subject) => {
      await withTarget(subject, signedIn(subject), async (name) => {
        isOk(await put(subject, name, { comment: 'changed' }), 'changing the comment');
        assert.notEqual(await healthOf(subject, name), 'sign-in-again', 'after a change without a token');
        await put(subject, name, { 'oauth2-refresh-token': '' }); // refused or ignored: both keep it
        assert.notEqual(await healthOf(subject, name), 'sign-in-again', 'after an empty token');
      });
    },
  },
  {
    id: 'S3',
    says: 'A sign-in does not fit another client, tenant or provider',
    check: async (subject) => {
      const fitsNoLonger = async (saved: Values, change: Values, what: string) =>
        withTarget(subject, { ...signedIn(subject), ...saved }, async (name) => {
          isOk(await put(subject, name, change), `changing the ${what}`);
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
      for (const away of [{ 'auth-method': 'none' }, byPassword(subject)])
        await withTarget(subject, signedIn(subject), async (name) => {
          isOk(await put(subject, name, away), `switching to ${String(away['auth-method'])}`);
          assert.equal(await healthOf(subject, name), 'unknown', `with ${String(away['auth-method'])}`);
          const { name: _name, ...back } = oauth2Target(subject, name);
          isOk(await put(subject, name, back), 'switching back');
          assert.equal(await healthOf(subject, name), 'sign-in-again', 'after switching back');
        });
    },
  },
  {
    id: 'S5',
    says: 'Deleting a target deletes its sign-in',
    check: async (subject) => {
      const { client } = subject;
      await withTarget(subject, signedIn(subject), async (name) => {
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
      await withTarget(subject, signedIn(subject), async (name) => {
        const { client } = subject;
        isOk(await client.call(`/targets/${name}/sign-in`, { method: 'DELETE' }), 'disconnecting');
        assert.equal(await healthOf(subject, name), 'sign-in-again');
        await shown(subject, name);
      });
    },
  },
];
