import type { ProviderFamily } from '../../providers/provider.js';
import type { ExplainContext } from '../explanation.js';
import type { Fact, Peer } from './fact.js';
import { familyOfHost, familyOfServers } from './whose-server.js';

const FAMILIES: readonly (readonly [ProviderFamily, RegExp])[] = [
  [
    'google',
    /googleapis|accounts\.google|gmail|gsmtp|google|redirect_uri_mismatch|\bflowName=|\bBadCredentials\b|username and password not accepted|"status"\s?:\s?"(?:PERMISSION_DENIED|UNAUTHENTICATED|FAILED_PRECONDITION|INVALID_ARGUMENT|RESOURCE_EXHAUSTED)"/i,
  ],
  [
    'microsoft',
    /AADSTS|microsoft|office ?365|outlook|graph api|exchange online|azure|entra\b|\b535[ :-]{1,2}5\.7\.(?:3|139)\b/i,
  ],
];

/** Steps of the host API, by what they do and with whom. */
const STEPS: Readonly<Record<string, { readonly phase: string; readonly peer?: Peer }>> = {
  authorize: { phase: 'authorize', peer: 'sign-in-page' },
  exchange: { phase: 'exchange', peer: 'token-endpoint' },
  token: { phase: 'token', peer: 'token-endpoint' },
  endpoint: { phase: 'token', peer: 'token-endpoint' },
  tenant: { phase: 'token', peer: 'token-endpoint' },
  client: { phase: 'token', peer: 'token-endpoint' },
  permission: { phase: 'token', peer: 'token-endpoint' },
  account: { phase: 'account', peer: 'token-endpoint' },
  'sign-in': { phase: 'sign-in', peer: 'smtp-server' },
  sender: { phase: 'sender', peer: 'smtp-server' },
  sent: { phase: 'data', peer: 'smtp-server' },
};

/** A text that speaks of a sign-in without a person. */
const APP_ONLY =
  /\bclient[_ -]credentials?\b(?! (?:invalid|is|are|were|flow is not))|SendAsApp|office365\.com\/\.default|acquire_?token_?for_?client|acquireTokenByClientCredential|ClientSecretCredential|\bapp-only\b/i;

const NAMES: readonly string[] = ['google', 'microsoft'] satisfies ProviderFamily[];

/** The server that is named says more than the other words; one that is nobody's is a provider like any other. */
function familyOf(text: string, { provider, server }: ExplainContext): ProviderFamily | undefined {
  const given = typeof provider === 'object' ? provider.family : provider;
  if (given) return NAMES.includes(given) ? given : 'generic';
  const family = familyOfHost(server ?? '') ?? familyOfServers(text);
  return family ?? FAMILIES.find(([, words]) => words.test(text))?.[0] ?? (server ? 'generic' : undefined);
}

const factIf = (kind: 'provider' | 'method', value: string | undefined): Fact[] =>
  value ? [`${kind}:${value}`] : [];

/** What was being done, and with whom, as the caller knows it. */
export const stepOf = ({ step }: ExplainContext) => STEPS[step ?? ''];

/** What the caller knows of the target; whose error it is the text may say. */
export function targetFacts(text: string, context: ExplainContext): Fact[] {
  const { method } = context;
  return [
    `provider:${familyOf(text, context) ?? 'unknown'}`,
    ...factIf('method', method?.includes('oauth2') ? 'oauth2' : method),
    ...factIf('method', context.grant ?? (APP_ONLY.test(text) ? 'client-credentials' : undefined)),
  ];
}
