import type { Locale } from 'smtp-oauth2-elements';

/** The languages besides English, loaded when they are chosen. */
export const locales: Readonly<Record<string, () => Promise<{ default: Locale }>>> = {
  ar: () => import('smtp-oauth2-elements/locales/ar.js'),
  de: () => import('smtp-oauth2-elements/locales/de.js'),
  es: () => import('smtp-oauth2-elements/locales/es.js'),
  fr: () => import('smtp-oauth2-elements/locales/fr.js'),
  it: () => import('smtp-oauth2-elements/locales/it.js'),
  ja: () => import('smtp-oauth2-elements/locales/ja.js'),
  ko: () => import('smtp-oauth2-elements/locales/ko.js'),
  nl: () => import('smtp-oauth2-elements/locales/nl.js'),
  pl: () => import('smtp-oauth2-elements/locales/pl.js'),
  pt: () => import('smtp-oauth2-elements/locales/pt.js'),
  ru: () => import('smtp-oauth2-elements/locales/ru.js'),
  zh: () => import('smtp-oauth2-elements/locales/zh.js'),
};
