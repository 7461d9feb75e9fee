export type { HostUser, RequestHeaders, SmtpOAuth2Config } from './context/config.js';
export { registerLocale } from './locales/locale.js';
export type { Locale } from './locales/locale.js';
export type { Strings } from './locales/strings.js';
export * from './providers/index.js';
export * from './target/index.js';
