import type { Provider } from 'smtp-oauth2-elements/providers.js';
import type { SmtpTarget, SmtpTargetUpdate } from 'smtp-oauth2-elements/smtp-target.js';
import { PendingTokens, stateFrom } from '../exchange.js';
import { Failure } from '../failure.js';
import type { State, StateFiles } from '../state/state-files.js';
import { applicationOf, tokenFor, usesOAuth2 } from './application.js';
import type { SavedTarget, TargetStore } from './target-store.js';

/** What the configuration and the state of targets hang together by. */
export interface TargetsOptions {
  readonly store: TargetStore;
  readonly states: StateFiles;
  readonly pending: PendingTokens;
  readonly providers: readonly Provider[];
  readonly now: () => number;
}

/** The keys that are nobody's once the method is another one. */
const OAUTH2_KEYS = [
  'oauth2-client-id',
  'oauth2-client-secret',
  'oauth2-tenant-id',
  'oauth2-provider',
] as const;
const PASSWORD_KEYS = ['password'] as const;

function without<T extends object>(target: T, keys: readonly (keyof T)[]): T {
  const kept = { ...target };
  for (const key of keys) delete kept[key];
  return kept;
}

/** Creating, changing and deleting targets: the configuration, and the state that belongs to it. */
export class TargetsApi {
  constructor(private readonly options: TargetsOptions) {}

  async create(body: SmtpTarget & { readonly name: string }): Promise<void> {
    const { states } = this.options;
    const { digest: _digest, 'oauth2-refresh-token': token, ...target } = body;
    await this.signedIn(target.name, target, token, (putState) =>
      // A process that was killed while deleting may have left the state of an earlier target of this name.
      this.options.store.create(this.checked(target), putState ?? (() => states.removeNow(target.name))),
    );
  }

  async update(name: string, body: SmtpTargetUpdate): Promise<void> {
    const { states, store } = this.options;
    const { delete: deleted = [], digest, 'oauth2-refresh-token': token, ...changes } = body;
    let target = await store.get(name);
    const change = (saved: SavedTarget): SavedTarget =>
      (target = this.checked({ ...without(saved, deleted as (keyof SavedTarget)[]), ...changes, name }));
    const forget = () => {
      if (!usesOAuth2(target)) states.removeNow(name);
    };
    await this.signedIn(name, change(target), token, (putState) =>
      store.update(name, digest, change, putState ?? forget),
    );
  }

  async remove(name: string): Promise<void> {
    await this.options.store.remove(name, () => this.options.states.removeNow(name));
  }

  /**
   * A target with what it does not send, as it is when the name of a saved one comes along: its secrets, where they were
   * left out.
   */
  async completed(body: SmtpTarget): Promise<SmtpTarget> {
    const saved = body.name ? await this.options.store.find(body.name) : undefined;
    if (!saved) return body;
    // A saved secret goes only to where it was saved for.
    const sameServer = body.server === saved.server;
    const sameClient =
      body['oauth2-client-id'] === saved['oauth2-client-id'] &&
      body['auth-method'] === saved['auth-method'] &&
      body['oauth2-provider'] === saved['oauth2-provider'];
    return {
      ...(sameServer && saved.password !== undefined && { password: saved.password }),
      ...(sameClient &&
        saved['oauth2-client-secret'] !== undefined && {
          'oauth2-client-secret': saved['oauth2-client-secret'],
        }),
      ...body,
    };
  }

  /** The refresh token for a target that may not be saved: the one that comes along, or the saved target's. */
  async refreshTokenOf(body: SmtpTarget): Promise<string | undefined> {
    const given = body['oauth2-refresh-token'];
    if (given !== undefined) return this.resolve(given)?.['oauth2-refresh-token'] ?? given;
    const state = body.name ? await this.options.states.read(body.name) : undefined;
    const fits = state?.['token-for'] === tokenFor(applicationOf(body, this.options.providers));
    return fits ? state['oauth2-refresh-token'] : undefined;
  }

  /** What no target may be without. A method that was left takes its keys with it. */
  private checked(target: SavedTarget): SavedTarget {
    if (!target.server) throw new Failure(400, 'invalid_parameter', 'server is missing.');
    if (!target['from-address']) throw new Failure(400, 'invalid_parameter', 'from-address is missing.');
    if (!target.mailto?.length && !target['mailto-user']?.length) {
      throw new Failure(400, 'invalid_parameter', 'Either mailto or mailto-user must be set.');
    }
    if (!usesOAuth2(target)) return without(target, OAUTH2_KEYS);
    applicationOf(target, this.options.providers);
    return without(target, PASSWORD_KEYS);
  }

  /** @throws {Failure} 400 where a reference has ended or was used */
  private resolve(token: string): State | undefined {
    const state = this.options.pending.peek(token);
    if (!state && PendingTokens.isReference(token)) {
      throw new Failure(400, 'reference_ended', 'The sign-in was too long ago. Authorize again.');
    }
    return state;
  }

  /** The state that comes with a body; undefined without a new token. */
  private newState(target: SmtpTarget, token: string | undefined): State | undefined {
    if (token === undefined || token === '') return undefined;
    if (!usesOAuth2(target))
      throw new Failure(400, 'invalid_parameter', 'oauth2-refresh-token does not fit auth-method.');
    const application = applicationOf(target, this.options.providers);
    const pending = this.resolve(token);
    if (pending && pending['token-for'] !== tokenFor(application)) {
      throw new Failure(
        400,
        'token_does_not_fit',
        'The sign-in was for another client, tenant or provider. Authorize again.',
      );
    }
    return pending ?? stateFrom(application, { refreshToken: token }, this.options.now());
  }

  /**
   * Saves, and puts the new state in its place under the same lock, if there is one. It is on the disk before anything
   * changes: a full disk leaves everything as it was. Its reference is used before anything is awaited, so by one save alone.
   */
  private async signedIn(
    name: string,
    target: SmtpTarget,
    token: string | undefined,
    save: (putState: (() => void) | undefined) => Promise<void>,
  ): Promise<void> {
    const state = this.newState(target, token);
    const giveBack = token === undefined ? undefined : this.options.pending.take(token);
    try {
      const prepared = state && (await this.options.states.prepare(name, state));
      try {
        await save(prepared?.put);
      } finally {
        await prepared?.discard();
      }
    } catch (error) {
      giveBack?.();
      throw error;
    }
  }
}
