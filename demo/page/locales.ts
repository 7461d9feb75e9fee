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

/** Where a language is written in several ways: the one of the package. */
const WAYS: Readonly<Record<string, string>> = { pt: 'pt-BR', zh: 'zh-Hans' };

/** What a language calls itself, as the beginning of a sentence. */
function ownName(lang: string): string {
  const tag = WAYS[lang] ?? lang;
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Every language of the package by its own name. */
export const languageNames: Readonly<Record<string, string>> = Object.fromEntries(
  ['en', ...Object.keys(locales)].map((lang) => [lang, ownName(lang)]),
);
