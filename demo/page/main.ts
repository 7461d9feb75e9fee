import 'smtp-oauth2-elements/define.js';
import { defaultProviders, presets, registerLocale } from 'smtp-oauth2-elements';
import type { Provider, Registration, SmtpTarget } from 'smtp-oauth2-elements';
import { Api, demo, tellDemo } from './api.js';
import { element } from './element.js';
import { logEvents } from './events.js';
import { GuideBesideForm } from './guide.js';
import { followAlerts } from './alerts.js';
import { showBehaviour } from './behaviour.js';
import { showInbox } from './inbox.js';
import { locales } from './locales.js';
import { applySettings, readSettings, renderSettings } from './settings.js';
import { shown } from './shown.js';
import { Tabs } from './tabs.js';
import { showTargets } from './targets.js';
import { Wire } from './wire.js';

/** What the demo process tells about its embedded providers. */
interface DemoConfig {
  readonly google: EmbeddedProvider;
  readonly microsoft: EmbeddedProvider & { readonly tenant: string };
  readonly registrations: readonly Registration[];
  readonly serviceAccount: { readonly key: string; readonly mailbox: string };
}
interface EmbeddedProvider {
  readonly provider: Provider;
  readonly client: { readonly id: string; readonly secret: string };
}

const settings = readSettings();
applySettings(settings);
renderSettings(element('settings'), settings);
const locale = await locales[settings.lang]?.();
if (locale) registerLocale(locale.default);

const real = settings.providers === 'real';
const tabs = new Tabs(element('inspector'), element('tabs'));
const wire = new Wire(element('wire'), () => tabs.mark('Wire'));
const api = new Api(real ? '/api/real' : '/api', wire.fetch);
const panel = element<HTMLElementTagNameMap['smtp-edit-panel']>('panel');
const outcome = element('outcome');
const embedded = await demo<DemoConfig>('config');

const redirectUri = new URL('/oauth2-callback.html', location.origin).href;
const providers = real ? defaultProviders : [embedded.google.provider, embedded.microsoft.provider];

const testUrl = `${api.base}/test`;

/** A test mail from the panel is in the inbox when its answer has ended. */
async function showInboxAfter(answer: Response) {
  await answer.text().catch(() => undefined); // a test that was given up
  await showInbox(element('inbox'));
  tabs.mark('Inbox');
}

element<HTMLElementTagNameMap['smtp-oauth2-config']>('config').config = {
  ...(settings.oauth2 === 'on' && { refreshTokenUrl: `${api.base}/smtp-oauth2-token` }),
  testUrl,
  checkUrl: `${api.base}/check`,
  certificateUrl: `${api.base}/certificate`,
  otherProvider: true,
  discoveryUrl: `${api.base}/discover`,
  statusUrl: `${api.base}/targets/{name}/status`,
  disconnectUrl: `${api.base}/targets/{name}/sign-in`,
  redirectUri,
  headers: api.headers,
  fetch: async (...request) => {
    const response = await wire.fetch(...request);
    if (request[0] === testUrl) void showInboxAfter(response.clone());
    return response;
  },
  defaultAuthor: 'The demo',
  users: [
    { id: 'root@pam', email: 'root@example.com', comment: 'Administrator' },
    { id: 'ops@pve', email: 'ops@example.com', comment: 'Operations' },
  ],
  providers,
  presets,
  ...(!real && { registrations: embedded.registrations }),
};

const guideElement = element<HTMLElementTagNameMap['oauth2-setup-guide']>('guide');
guideElement.redirectUri = redirectUri;
guideElement.appName = 'SMTP demo';
const guide = new GuideBesideForm(guideElement, element('guide-provider'), panel);
tabs.show(real ? 'Guide' : 'Submitted');
panel.compact = settings.layout === 'compact';
element('guide-note').hidden = real;

/** What the panel would submit; that there is a secret is shown, the secret is not. */
async function showSubmitted() {
  await panel.updateComplete;
  element('submitted').textContent = shown(panel.submitValues);
}

async function showStateFile(name: string) {
  const state = await demo<unknown>(`state/${encodeURIComponent(name)}`).catch(() => undefined);
  element('state-file').textContent = state ? JSON.stringify(state, undefined, 2) : '';
  if (state) tabs.mark('State');
}

/** Tells how an action ended; what it throws is shown, and nothing that was typed is lost. */
async function act(action: () => Promise<string>, meanwhile = '') {
  outcome.textContent = meanwhile;
  try {
    outcome.textContent = await action();
  } catch (error) {
    outcome.textContent = error instanceof Error ? error.message : String(error);
  }
}

let lastWish = 0;

/** A wish for what the panel shows. An answer that comes after the next one would replace what a person has begun since. */
function wish(): () => boolean {
  const mine = ++lastWish;
  return () => mine === lastWish;
}

/** @returns whether the target is shown: not when something else was asked for meanwhile */
async function load(name: string, isLast = wish()): Promise<boolean> {
  const target = await api.target(name);
  if (!isLast()) return false;
  panel.mode = 'edit';
  panel.value = target;
  void guide.follow();
  await showStateFile(name);
  void showSubmitted();
  return true;
}

/** A new target, filled in so far that the next click can be "Authorize". */
function prefilled(name: 'google' | 'microsoft'): SmtpTarget {
  const { client, provider } = embedded[name];
  const { server, port, mode } = provider.smtp;
  return {
    name: `${name}-alerts`,
    server,
    port,
    mode,
    'auth-method': `${name}-oauth2`,
    'oauth2-client-id': client.id,
    'oauth2-client-secret': client.secret,
    ...(name === 'microsoft' && { 'oauth2-tenant-id': embedded.microsoft.tenant }),
    'from-address': 'alerts@example.com',
    mailto: ['ops@example.com'],
  };
}

/** The Google-like provider as if nobody knew it: all that is known is its issuer. */
function unknownProvider(): SmtpTarget {
  const { issuer } = embedded.google.provider;
  return {
    ...prefilled('google'),
    name: 'other-alerts',
    'auth-method': 'oauth2',
    'oauth2-provider': 'other',
    ...(issuer && { 'oauth2-issuer': issuer }),
  };
}

/** Targets that sign in without a person: as a service account of a domain, and as the app itself. */
function withoutPerson(name: 'account' | 'app'): SmtpTarget {
  const { key, mailbox } = embedded.serviceAccount;
  const {
    mailto = [],
    'oauth2-client-secret': secret,
    ...target
  } = prefilled(name === 'app' ? 'microsoft' : 'google');
  const { 'oauth2-client-id': _, ...withoutClient } = target;
  const sender = { username: mailbox, 'from-address': mailbox, mailto };
  return name === 'app'
    ? {
        ...target,
        ...sender,
        name: 'app-alerts',
        'oauth2-grant': 'client-credentials',
        ...(secret && { 'oauth2-client-secret': secret }),
      }
    : {
        ...withoutClient,
        ...sender,
        name: 'account-alerts',
        'oauth2-grant': 'jwt-bearer',
        'oauth2-service-account-key': key,
      };
}

type NewTarget = 'google' | 'microsoft' | 'account' | 'app' | 'other' | 'empty';

const newTargets: Readonly<Record<NewTarget, () => SmtpTarget>> = {
  google: () => prefilled('google'),
  microsoft: () => prefilled('microsoft'),
  account: () => withoutPerson('account'),
  app: () => withoutPerson('app'),
  other: unknownProvider,
  empty: () => ({}),
};

function startNew(name: NewTarget) {
  wish();
  panel.mode = 'create';
  panel.value = real ? {} : newTargets[name]();
  element('state-file').textContent = '';
  void guide.follow();
  void showSubmitted();
}

async function refresh() {
  showTargets(element('targets'), await api.targets(), providers, {
    edit: (name) => void act(async () => ((await load(name)) ? `Editing ${name}.` : ''), `Reading ${name}…`),
    test: (name) =>
      void act(async () => {
        await api.test(name);
        await showInbox(element('inbox'));
        tabs.show('Inbox');
        return `Test mail of ${name} sent.`;
      }, `Sending a test mail of ${name}…`),
    remove: (name) =>
      void act(async () => {
        await api.remove(name);
        await refresh();
        return `${name} deleted.`;
      }),
  });
  await Promise.all(
    Array.from(document.querySelectorAll('smtp-oauth2-status'), (status) => status.refresh()),
  );
  await showInbox(element('inbox'));
}

async function save(): Promise<string> {
  const isLast = wish();
  const body = panel.submitValues;
  const name = panel.mode === 'edit' ? (panel.value.name ?? '') : (body.name ?? '');
  await (panel.mode === 'edit' ? api.update(name, body) : api.create(body));
  if (isLast()) await load(name, isLast);
  await refresh();
  return `${name} saved.`;
}

element('target-form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (panel.reportValidity()) void act(save, 'Saving…');
});
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-new]')) {
  button.addEventListener('click', () => startNew(button.dataset.new as NewTarget));
}
for (const name of ['input', 'change', 'oauth2-authorized'])
  panel.addEventListener(name, () => void showSubmitted());
const targets = element('targets');
targets.addEventListener('oauth2-reauthorize', ({ targetName = '' }) => {
  void act(async () => {
    if (!(await load(targetName))) return '';
    panel.scrollIntoView();
    panel.focus();
    return `Editing ${targetName}: sign in with the button, then save.`;
  });
});
targets.addEventListener('oauth2-disconnected', ({ targetName = '' }) => void showStateFile(targetName));
logEvents(element('config'), element('events'));
element('daily-update').addEventListener('click', () => {
  void act(async () => {
    const { summary } = await tellDemo<{ summary: string }>('daily-update');
    await refresh();
    return `Daily update: ${summary}`;
  }, 'The daily update runs…');
});

startNew('google');
element('main').inert = false;
if (!real) await showBehaviour(element('behaviour'), (words) => (outcome.textContent = words));
followAlerts(element('alerts'));
await refresh();
