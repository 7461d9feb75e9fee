import type { Provider } from './provider.js';

// Endpoints and scopes as Thunderbird's list of OAuth2 providers and the vendors' pages have them. `unconfirmed` names
// what was not read there.

/** Yahoo, also for AT&T. Yahoo takes no open registrations: it hands out client IDs on request. */
export const yahoo: Provider = {
  id: 'yahoo',
  name: 'Yahoo',
  family: 'generic',
  authorizationEndpoint: 'https://api.login.yahoo.com/oauth2/request_auth',
  tokenEndpoint: 'https://api.login.yahoo.com/oauth2/get_token',
  scopes: ['mail-w'],
  smtp: { server: 'smtp.mail.yahoo.com', port: 465, mode: 'tls' },
  unconfirmed: ['smtp'],
};

/** AOL. Registered as at Yahoo. */
export const aol: Provider = {
  id: 'aol',
  name: 'AOL',
  family: 'generic',
  authorizationEndpoint: 'https://api.login.aol.com/oauth2/request_auth',
  tokenEndpoint: 'https://api.login.aol.com/oauth2/get_token',
  scopes: ['mail-w'],
  smtp: { server: 'smtp.aol.com', port: 465, mode: 'tls' },
  unconfirmed: ['smtp'],
};

/** Fastmail. Its clients are public: there is no client secret. */
export const fastmail: Provider = {
  id: 'fastmail',
  name: 'Fastmail',
  family: 'generic',
  authorizationEndpoint: 'https://api.fastmail.com/oauth/authorize',
  tokenEndpoint: 'https://api.fastmail.com/oauth/refresh',
  issuer: 'https://api.fastmail.com',
  scopes: ['https://www.fastmail.com/dev/protocol-smtp'],
  smtp: { server: 'smtp.fastmail.com', port: 465, mode: 'tls' },
  unconfirmed: ['issuer', 'smtp'],
};

/** Yandex. */
export const yandex: Provider = {
  id: 'yandex',
  name: 'Yandex',
  family: 'generic',
  authorizationEndpoint: 'https://oauth.yandex.com/authorize',
  tokenEndpoint: 'https://oauth.yandex.com/token',
  scopes: ['mail:smtp'],
  smtp: { server: 'smtp.yandex.com', port: 465, mode: 'tls' },
  unconfirmed: ['pkce'],
};

/** Mail.ru. Its one mail scope is named after IMAP and holds for SMTP too. */
export const mailRu: Provider = {
  id: 'mail-ru',
  name: 'Mail.ru',
  family: 'generic',
  authorizationEndpoint: 'https://o2.mail.ru/login',
  tokenEndpoint: 'https://o2.mail.ru/token',
  scopes: ['mail.imap'],
  smtp: { server: 'smtp.mail.ru', port: 465, mode: 'tls' },
  unconfirmed: ['smtp', 'pkce'],
};

/** Comcast (Xfinity). */
export const comcast: Provider = {
  id: 'comcast',
  name: 'Comcast',
  family: 'generic',
  authorizationEndpoint: 'https://oauth.xfinity.com/oauth/authorize',
  tokenEndpoint: 'https://oauth.xfinity.com/oauth/token',
  scopes: ['https://email.comcast.net/', 'profile', 'openid'],
  smtp: { server: 'smtp.comcast.net', port: 587, mode: 'starttls' },
  unconfirmed: ['smtp'],
};

/** Seznam. */
export const seznam: Provider = {
  id: 'seznam',
  name: 'Seznam',
  family: 'generic',
  authorizationEndpoint: 'https://login.seznam.cz/api/v1/oauth/auth',
  tokenEndpoint: 'https://login.seznam.cz/api/v1/oauth/token',
  scopes: ['identity', 'calendar', 'email'],
  smtp: { server: 'smtp.seznam.cz', port: 465, mode: 'tls' },
  unconfirmed: ['smtp'],
};

/** Zoho. Its page on XOAUTH2 names IMAP and POP only; that SMTP takes it is not confirmed. Accounts live in regions: change `.com` for `.eu`, `.in` and so on. */
export const zoho: Provider = {
  id: 'zoho',
  name: 'Zoho',
  family: 'generic',
  authorizationEndpoint: 'https://accounts.zoho.com/oauth/v2/auth',
  tokenEndpoint: 'https://accounts.zoho.com/oauth/v2/token',
  authorizationParameters: { access_type: 'offline', prompt: 'consent' },
  scopes: ['ZohoMail.PROTOCOL.IMAP'],
  smtp: { server: 'smtp.zoho.com', port: 465, mode: 'tls' },
  unconfirmed: ['scopes', 'authorizationParameters', 'smtp', 'pkce', 'saslMechanism'],
};
