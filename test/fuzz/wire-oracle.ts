/**
 * What the panel has to submit, worked out a second time: by the keys of the wire alone, from what was loaded and what a person
 * did. It knows none of the form's code.
 */
export type Wire = Readonly<Record<string, unknown>>;
type Texts = ReadonlyMap<string, string>;

/** A provider as the wire sees it. */
export interface Offer {
  readonly method: string;
  readonly grants: readonly string[];
  readonly credentials: readonly string[];
  readonly hasTenants: boolean;
  readonly secretEnds: boolean;
  readonly registrations: readonly string[];
  /** Server, port and encryption that are filled in; what stands there stays, when absent. */
  readonly preset?: Wire;
  /** Its addresses are entered. */
  readonly entered: boolean;
}

export interface Host {
  readonly edit: boolean;
  readonly offers: readonly Offer[];
  readonly ownRegistration: boolean;
  readonly hasUsers: boolean;
  readonly recipients: 'required' | 'optional' | 'none';
}

interface SignIn {
  readonly application: readonly string[];
  readonly token: string;
}
interface Slot {
  readonly texts: Texts;
  readonly signIn?: SignIn;
}

export interface State {
  readonly method: string;
  readonly enable: boolean;
  readonly shared: Texts;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly mailto: readonly string[];
  readonly users: readonly string[];
}

const SHARED = ['name', 'from-address', 'comment', 'author'];
/** The parts of a provider that a person enters. */
const ADDRESSES = [
  'oauth2-issuer',
  'oauth2-authorization-endpoint',
  'oauth2-token-endpoint',
  'oauth2-scope',
  'oauth2-sasl-mechanism',
];
const TEXTS = [
  'server',
  'mode',
  'port',
  'username',
  'password',
  ...ADDRESSES,
  'oauth2-registration',
  'oauth2-grant',
  'oauth2-client-id',
  'oauth2-client-auth',
  'oauth2-client-secret',
  'oauth2-client-secret-expires',
  'oauth2-client-certificate',
  'oauth2-client-private-key',
  'oauth2-service-account-key',
  'oauth2-tenant-id',
];
export const SECRETS = [
  'password',
  'oauth2-client-secret',
  'oauth2-client-private-key',
  'oauth2-service-account-key',
];
/** For what the wire says nothing. */
const ABSENT: Wire = {
  'oauth2-grant': 'authorization-code',
  'oauth2-client-auth': 'secret',
  'oauth2-sasl-mechanism': 'XOAUTH2',
};
const OF_APPLICATION = [
  'oauth2-client-id',
  'oauth2-tenant-id',
  'oauth2-registration',
  'oauth2-token-endpoint',
];
const KEPT_ALWAYS = ['name', 'server', 'from-address'];

export const isOAuth2 = (method: string) => method !== 'none' && method !== 'plain';
export const slotOf = (method: string) => (method === 'none' ? 'plain' : method);

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const textsOf = (target: Wire, wanted: readonly string[]): Texts =>
  new Map(wanted.map((key) => [key, textOf(target[key])] as const).filter(([, text]) => text !== ''));

function methodOf(target: Wire): string {
  const method = textOf(target['auth-method']) || (target.username ? 'plain' : 'none');
  return method === 'oauth2' ? `oauth2/${textOf(target['oauth2-provider'])}` : method;
}

export function loaded(target: Wire): State {
  const method = methodOf(target);
  const texts = new Map([['mode', 'tls'], ...textsOf(target, TEXTS)]);
  // Secrets are write only: one that comes with a target is a mask.
  for (const key of SECRETS) texts.delete(key);
  return {
    method,
    enable: !target.disable,
    shared: textsOf(target, SHARED),
    slots: new Map([[slotOf(method), { texts }]]),
    mailto: (target.mailto as string[] | undefined) ?? [],
    users: (target['mailto-user'] as string[] | undefined) ?? [],
  };
}

export const offerOf = (state: State, { offers }: Host) =>
  offers.find(({ method }) => method === state.method);
const slot = (state: State): Slot => state.slots.get(slotOf(state.method)) ?? { texts: new Map() };
const typed = (state: State, key: string) => slot(state).texts.get(key) ?? '';

export function enter(state: State, key: string, meaning: string): State {
  if (SHARED.includes(key)) return { ...state, shared: new Map(state.shared).set(key, meaning) };
  const own = slot(state);
  const changed = { ...own, texts: new Map(own.texts).set(key, meaning) };
  return { ...state, slots: new Map(state.slots).set(slotOf(state.method), changed) };
}

export function choose(state: State, method: string, { offers }: Host): State {
  const chosen = { ...state, method };
  if (state.slots.has(slotOf(method))) return chosen;
  const preset = offers.find((each) => each.method === method)?.preset;
  const texts = new Map([
    ['mode', 'tls'],
    ...(preset ? textsOf(preset, ['server', 'mode', 'port']) : []),
    ...(preset ? [] : [...slot(state).texts].filter(([key]) => ['server', 'mode', 'port'].includes(key))),
  ]);
  return { ...chosen, slots: new Map(state.slots).set(slotOf(method), { texts }) };
}

export const applicationIn = (state: State) => OF_APPLICATION.map((key) => typed(state, key));
const sameApplication = (one: readonly string[], other: readonly string[]) =>
  one.join('\n') === other.join('\n');

export function signIn(state: State, made: SignIn): State {
  return {
    ...state,
    slots: new Map(state.slots).set(slotOf(state.method), { ...slot(state), signIn: made }),
  };
}

/** What is chosen: by a person, or because there is nothing else. */
function chosenOf(state: State, key: string, options: readonly string[]): string {
  const implied = String(ABSENT[key]);
  return typed(state, key) || (options.includes(implied) ? implied : (options[0] ?? implied));
}

/** How the target signs in with OAuth2, as far as that decides which keys it has. */
function wayOf(state: State, host: Host) {
  const offer = offerOf(state, host);
  if (!offer) return undefined;
  const own = typed(state, 'oauth2-registration');
  const mustChoose = !host.ownRegistration && own === '' ? offer.registrations[0] : undefined;
  const registration = offer.registrations.find((id) => id === own) ?? mustChoose;
  const grant = chosenOf(state, 'oauth2-grant', offer.grants);
  const proof = chosenOf(state, 'oauth2-client-auth', offer.credentials);
  const credential = registration ? 'host' : grant === 'jwt-bearer' ? 'service-account' : proof;
  return { offer, registration: own || (registration ?? ''), grant, proof, credential };
}

/** Everything a target has in this state, by key; '' and [] where it is empty. Without the token. */
function held(state: State, host: Host, target: Wire): Map<string, unknown> {
  const has = new Map<string, unknown>();
  const take = (...keys: readonly string[]) => {
    for (const key of keys)
      has.set(key, SHARED.includes(key) ? (state.shared.get(key) ?? '') : typed(state, key));
  };
  take(...SHARED, 'server', 'mode', 'port');
  has.set('disable', state.enable ? '' : 1);
  if (host.recipients !== 'none') has.set('mailto', state.mailto);
  if (host.recipients !== 'none' && (host.hasUsers || state.users.length > 0))
    has.set('mailto-user', state.users);
  if (!isOAuth2(state.method)) {
    // A backend from before there was OAuth2 is told what it told, and of a new target what it knows.
    if (host.edit && textOf(target['auth-method']) === state.method) has.set('auth-method', state.method);
    if (state.method === 'plain') take('username', 'password');
    return has;
  }
  const way = wayOf(state, host);
  if (!way) return asItCame(has, target);
  const [method, provider] = state.method.split('/');
  has.set('auth-method', method);
  if (provider !== undefined) has.set('oauth2-provider', provider);
  const say = (key: string, value: string) => has.set(key, value === ABSENT[key] ? '' : value);
  if (way.offer.entered) {
    take(...ADDRESSES.slice(0, 4));
    say('oauth2-sasl-mechanism', chosenOf(state, 'oauth2-sasl-mechanism', ['XOAUTH2']));
  }
  if (way.offer.registrations.length > 0) say('oauth2-registration', way.registration);
  say('oauth2-grant', way.grant);
  const isOwn = way.credential === 'secret' || way.credential === 'certificate';
  if (isOwn) {
    take('oauth2-client-id');
    say('oauth2-client-auth', way.proof);
    if (way.offer.hasTenants) take('oauth2-tenant-id');
  }
  if (way.credential === 'secret') take('oauth2-client-secret');
  if (way.credential === 'secret' && way.offer.secretEnds) take('oauth2-client-secret-expires');
  if (way.credential === 'certificate') take('oauth2-client-certificate', 'oauth2-client-private-key');
  if (way.credential === 'service-account') take('oauth2-service-account-key');
  take('username');
  if (way.grant === 'authorization-code') has.set('oauth2-refresh-token', '');
  return has;
}

/** A way to sign in that the host does not offer stays as it came. */
function asItCame(has: Map<string, unknown>, target: Wire) {
  for (const [key, value] of Object.entries(target))
    if ((key.startsWith('oauth2-') || key === 'auth-method' || key === 'username') && !SECRETS.includes(key))
      has.set(key, value);
  return has;
}

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0);

/** Whether a person can enter it, or sign in. */
export function shows(key: string, state: State, host: Host, target: Wire): boolean {
  const isForeign = isOAuth2(state.method) && !offerOf(state, host);
  const isOfSignIn = !SHARED.includes(key) && !['server', 'mode', 'port'].includes(key);
  return !(isForeign && isOfSignIn) && held(state, host, target).has(key);
}

/** After the page was left: what the browser keeps of a form has no secrets and no sign-in. */
export function returned(state: State): State {
  const without = ({ texts }: Slot): Slot => ({
    texts: new Map([...texts].filter(([key]) => !SECRETS.includes(key))),
  });
  return { ...state, slots: new Map([...state.slots].map(([name, each]) => [name, without(each)])) };
}

/** What goes to the backend. */
export function body(state: State, host: Host, target: Wire): Wire {
  const has = held(state, host, target);
  const made = slot(state).signIn;
  if (has.has('oauth2-refresh-token') && made && sameApplication(made.application, applicationIn(state)))
    has.set('oauth2-refresh-token', made.token);
  const sent = Object.fromEntries([...has].filter(([, value]) => !isEmpty(value)));
  const { port, ...rest } = sent;
  const number = Number(port);
  const isPort = port !== undefined && /^\d+$/.test(textOf(port)) && number >= 1 && number <= 65_535;
  const values = { ...rest, ...(isPort && { port: number }) };
  if (!host.edit) {
    const unknown = Object.entries(target).filter(([key]) => !isOurs(key));
    return { ...Object.fromEntries(unknown), ...values };
  }
  const before = loaded(target);
  const was = held(before, host, target);
  const isLeft = before.method !== state.method;
  // Of a way to sign in that is left goes everything that can be read.
  const ofLeft = Object.entries(target).filter(
    ([key]) => isLeft && !SECRETS.includes(key) && (key.startsWith('oauth2-') || key === 'username'),
  );
  const gone = [...was, ...ofLeft]
    .filter(([key, value]) => !isEmpty(value) && !KEPT_ALWAYS.includes(key))
    .map(([key]) => key);
  // Nobody can read what is saved of these: they go with the way to sign in that they belong to.
  const unread = [...SECRETS, 'oauth2-refresh-token'].filter((key) => was.has(key) && !has.has(key));
  const ofForeign = isOAuth2(before.method) ? ['oauth2-client-secret', 'oauth2-refresh-token'] : ['password'];
  const left = isLeft && before.method !== 'none' ? ofForeign : [];
  const deleted = new Set([...gone, ...unread, ...left].filter((key) => !(key in sent)));
  return {
    ...values,
    ...(target.digest !== undefined && { digest: target.digest }),
    ...(deleted.size > 0 && { delete: [...deleted].sort() }),
  };
}

const isOurs = (key: string) =>
  [
    ...SHARED,
    ...TEXTS,
    'disable',
    'auth-method',
    'oauth2-provider',
    'oauth2-refresh-token',
    'mailto',
    'mailto-user',
    'digest',
    'delete',
  ].includes(key);
