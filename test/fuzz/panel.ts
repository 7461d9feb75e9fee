import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { TARGET_KEYS, checkBody, deletable } from '../../demo/backend/targets/schema.js';
import type { Provider } from '../../src/providers/provider.js';
import {
  withAuthorization,
  withList,
  withMethod,
  withRecipientsText,
  withText,
} from '../../src/smtp-target/form.js';
import { TargetModel } from '../../src/smtp-target/target-model.js';
import type { TargetSetting } from '../../src/smtp-target/target-model.js';
import type { Model } from './model.js';
import { CHOICES, METHODS, OFFERED, host, step, target } from './panel-values.js';
import type { Step } from './panel-values.js';
import type { ValueKey } from '../../src/smtp-target/fields.js';
import * as oracle from './wire-oracle.js';
import type { Host, Offer, State, Wire } from './wire-oracle.js';

type Given = typeof host extends fc.Arbitrary<infer T> ? T : never;

const REGISTRATION = {
  id: 'house',
  name: 'House',
  provider: 'google',
  clientId: '9-h.apps.googleusercontent.com',
};

function settingOf({
  edit,
  offers,
  otherProvider,
  registrations,
  ownRegistration,
  hasUsers,
  recipients,
}: Given): TargetSetting {
  return {
    edit,
    providers: offers.map((name) => OFFERED[name]),
    otherProvider,
    registrations: registrations ? [REGISTRATION] : [],
    ownRegistration,
    hasUsers,
    recipients,
  };
}

function offerOf(method: string, provider: Provider | undefined, registrations: readonly string[]): Offer {
  const { smtp } = provider ?? {};
  return {
    method,
    grants: provider?.grants ?? ['authorization-code'],
    credentials: provider?.clientAuthentications ?? ['secret'],
    hasTenants: provider?.tokenEndpoint.includes('{tenant}') === true,
    secretEnds: provider?.secretEnds === true,
    registrations,
    ...(smtp && { preset: { ...smtp } }),
    entered: !provider,
  };
}

function hostOf({ offers, otherProvider, registrations, ...given }: Given): Host {
  const listed = offers.map((name) =>
    offerOf(METHODS[name], OFFERED[name], registrations && name === 'google' ? [REGISTRATION.id] : []),
  );
  return { ...given, offers: [...listed, ...(otherProvider ? [offerOf(METHODS.other, undefined, [])] : [])] };
}

type Steps = { readonly [D in Step['do']]: (step: Extract<Step, { readonly do: D }>) => void };

/** The panel's model, and beside it what the oracle makes of the same steps. */
class Both {
  model: TargetModel;
  private readonly host: Host;
  private state: State;
  private started: { readonly method: string; readonly application: readonly string[] } | undefined;
  private signIns = 0;
  /** What must stand in nothing that the browser keeps. */
  private readonly secrets: string[] = [];

  constructor(
    private readonly given: Given,
    private readonly target: Wire,
  ) {
    this.host = hostOf(given);
    this.state = oracle.loaded(target);
    this.model = this.load();
  }

  private load() {
    const setting = settingOf(this.given);
    const model = new TargetModel(() => setting);
    model.value = this.target;
    return model;
  }

  private shows(key: string) {
    if (key === 'name' && this.host.edit) return false; // it is read only
    return oracle.shows(key, this.state, this.host, this.target);
  }

  private optionsOf(key: keyof typeof CHOICES): readonly string[] {
    const offer = oracle.offerOf(this.state, this.host);
    if (key === 'oauth2-grant') return offer?.grants ?? [];
    if (key === 'oauth2-client-auth') return offer?.credentials ?? [];
    if (key === 'oauth2-registration') return offer?.registrations ?? [];
    return CHOICES[key];
  }

  private enter(key: ValueKey, text: string, meaning: string) {
    this.model.enter(withText(this.model.form, key, text), key);
    this.state = oracle.enter(this.state, key, meaning);
  }

  private readonly steps: Steps = {
    enter: ({ key, typed: [text, meaning] }) => {
      if (!this.shows(key)) return;
      this.enter(key, text, meaning);
      if (oracle.SECRETS.includes(key) && /^[\w~.-]{12,}$/.test(meaning)) this.secrets.push(meaning);
    },
    choose: ({ key, which }) => {
      const options = this.optionsOf(key);
      const chosen = options[which % options.length];
      if (this.shows(key) && chosen !== undefined) this.enter(key, chosen, chosen);
    },
    method: ({ which }) => {
      const offered = this.host.offers.map(({ method }) => method);
      const methods = ['none', 'plain', oracle.loaded(this.target).method, ...offered];
      const method = methods[which % methods.length] ?? 'none';
      const { providers } = settingOf(this.given);
      this.model.enter(withMethod(this.model.form, method, providers), 'auth-method');
      this.state = oracle.choose(this.state, method, this.host);
    },
    enable: ({ on }) => {
      this.model.enter({ ...this.model.form, enable: on }, 'enable');
      this.state = { ...this.state, enable: on };
    },
    recipient: ({ address }) => {
      if (!this.shows('mailto')) return;
      this.model.enter(withRecipientsText(this.model.form, address, true), 'mailto');
      const { mailto } = this.state;
      // Mail addresses are the same in any case.
      const isThere = mailto.some((each) => each.toLowerCase() === address.toLowerCase());
      this.state = { ...this.state, mailto: isThere ? mailto : [...mailto, address] };
    },
    remove: ({ which }) => {
      const left = this.state.mailto.filter((_, at) => at !== which);
      this.model.enter(withList(this.model.form, 'mailto', left), 'mailto');
      this.state = { ...this.state, mailto: left };
    },
    users: ({ users }) => {
      if (!this.shows('mailto-user')) return;
      this.model.enter(withList(this.model.form, 'mailto-user', users), 'mailto-user');
      this.state = { ...this.state, users };
    },
    'sign in': () => {
      if (!this.shows('oauth2-refresh-token')) return;
      this.started = { method: this.state.method, application: oracle.applicationIn(this.state) };
    },
    'come back': () => {
      // Another method ends a sign-in that is under way.
      if (this.started?.method !== this.state.method) return;
      const { application } = this.started;
      const [clientId = '', tenantId = '', registration = '', tokenEndpoint = ''] = application;
      const token = `refresh-token-${(this.signIns += 1)}`;
      this.secrets.push(token);
      const result = { clientId, tenantId, registration, tokenEndpoint, refreshToken: token };
      this.model.enter(withAuthorization(this.model.form, result), 'oauth2-refresh-token');
      this.state = oracle.signIn(this.state, { application, token });
      this.started = undefined;
    },
    reset: () => {
      this.model.reset();
      this.state = oracle.loaded(this.target);
      this.started = undefined;
    },
    'leave and return': () => {
      const { state: kept } = this.model;
      for (const secret of this.secrets) assert.ok(!kept.includes(secret), 'no secret is kept');
      this.model = this.load();
      this.model.restore(kept);
      this.state = oracle.returned(this.state);
      this.started = undefined;
    },
  };

  take(step: Step) {
    (this.steps[step.do] as (step: Step) => void)(step);
  }

  compare() {
    const body = sorted(this.model.submitValues);
    const expected = oracle.body(this.state, this.host, this.target);
    assert.deepEqual(body, expected);
    const untouched = oracle.body(oracle.loaded(this.target), this.host, this.target);
    assert.equal(this.model.dirty, !isDeepStrictEqual(expected, untouched), 'dirty');
    if (this.model.problems.size === 0) this.send(body);
  }

  /** What the panel finds nothing wrong with, the backend takes. */
  private send({ origin: _hosts, ...body }: Wire) {
    checkBody(body, { ...TARGET_KEYS, ...(this.host.edit && { delete: deletable }) });
  }
}

const sorted = (body: object): Wire => {
  const { delete: gone, ...values } = body as { readonly delete?: readonly string[] };
  return { ...values, ...(gone && { delete: [...gone].sort() }) };
};

/** Loading, entering, choosing, signing in, leaving: after each step the panel submits what the wire's rules say. */
export const panel: Model = {
  runs: 200,
  check(run) {
    fc.assert(
      fc.property(host, target, fc.array(step, { maxLength: 30 }), (given, loaded, steps) => {
        const both = new Both(given, loaded);
        both.compare();
        for (const each of steps) {
          both.take(each);
          both.compare();
        }
      }),
      run,
    );
  },
};
