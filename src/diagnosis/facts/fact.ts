/**
 * What a text says beyond doubt, as `kind:value`: `smtp:535`, `enhanced:5.7.3`, `oauth:invalid_grant`, `http:403`. A row
 * of the tables may ask for `a|b`, one of the two.
 */
export type Fact = `${FactKind}:${string}`;

/** How much a fact says: a number that means one thing weighs more than the class or the subject of a reply. */
export const WEIGHT = {
  aadsts: 100,
  enhanced: 30,
  oauth: 24,
  alert: 24,
  smtp: 14,
  http: 10,
  mechanism: 8,
  method: 8,
  phase: 6,
  peer: 5,
  provider: 5,
  subject: 15,
  class: 3,
  failure: 6,
  server: 5,
  port: 5,
  log: 5,
  language: 1,
} as const;
export type FactKind = keyof typeof WEIGHT;

export const weightOf = (fact: string): number => WEIGHT[fact.slice(0, fact.indexOf(':')) as FactKind];

/** Who answered, or did not. */
export type Peer = 'token-endpoint' | 'sign-in-page' | 'smtp-server' | 'api' | 'host' | 'middle';
