import type { Locale } from 'smtp-oauth2-elements';

/** Every language of the package by its own name, with what loads it. */
export const languages: Readonly<
  Record<string, { readonly name: string; readonly load?: () => Promise<{ default: Locale }> }>
> = {
  en: { name: 'English' },
  ar: { name: 'العربية', load: () => import('smtp-oauth2-elements/locales/ar.js') },
  de: { name: 'Deutsch', load: () => import('smtp-oauth2-elements/locales/de.js') },
  es: { name: 'Español', load: () => import('smtp-oauth2-elements/locales/es.js') },
  fr: { name: 'Français', load: () => import('smtp-oauth2-elements/locales/fr.js') },
  it: { name: 'Italiano', load: () => import('smtp-oauth2-elements/locales/it.js') },
  ja: { name: '日本語', load: () => import('smtp-oauth2-elements/locales/ja.js') },
  ko: { name: '한국어', load: () => import('smtp-oauth2-elements/locales/ko.js') },
  nl: { name: 'Nederlands', load: () => import('smtp-oauth2-elements/locales/nl.js') },
  pl: { name: 'Polski', load: () => import('smtp-oauth2-elements/locales/pl.js') },
  pt: { name: 'Português (Brasil)', load: () => import('smtp-oauth2-elements/locales/pt.js') },
  ru: { name: 'Русский', load: () => import('smtp-oauth2-elements/locales/ru.js') },
  zh: { name: '简体中文', load: () => import('smtp-oauth2-elements/locales/zh.js') },
};
