import assert from 'node:assert/strict';
import { SECRETS, healthOf, isOk, isRefused, oauth2Target, withTarget } from '../subject.js';
import type { Rule } from '../subject.js';

const HEALTHS = ['ok', 'soon', 'sign-in-again', 'failing', 'unknown'];
const SIGNED_IN = { 'oauth2-refresh-token': SECRETS.refreshToken };

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
    says: 'A sign-in does not fit another client',
    check: async (subject) => {
      await withTarget(subject, SIGNED_IN, async (name) => {
        const body = { 'oauth2-client-id': 'another-client' };
        isOk(await subject.client.call(`/targets/${name}`, { method: 'PUT', body }), 'changing the client');
        assert.equal(await healthOf(subject, name), 'sign-in-again');
      });
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
