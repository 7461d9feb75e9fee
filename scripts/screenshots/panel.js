// Puts an element, the panel where no other is named, into the state that the address names (?state=...).
import '../../src/elements/smtp-edit-panel/define.ts';
import '../../src/elements/oauth2-authorize-button/define.ts';
import '../../src/elements/oauth2-callback/define.ts';
import '../../src/elements/oauth2-setup-guide/define.ts';
import '../../src/elements/smtp-oauth2-status/define.ts';
import { registerLocale } from '../../src/locales/locale.ts';
import pseudo from './pseudo.js';
import { states } from './states.js';

const locales = import.meta.glob('../../src/locales/??.ts');
/** Shows the page in a language, from right to left where it is written so. */
window.speak = async (name) => {
  const { default: locale } =
    name === 'qps' ? { default: pseudo } : await locales[`../../src/locales/${name}.ts`]();
  if (name !== 'en') registerLocale(locale);
  Object.assign(document.documentElement, { lang: name, dir: name === 'ar' ? 'rtl' : 'ltr' });
  for (const each of document.querySelectorAll('form > *')) await each.updateComplete;
};

const { state, dir, lang, text } = Object.fromEntries(new URLSearchParams(location.search));
if (dir) document.documentElement.dir = dir;
if (lang) await window.speak(lang);
if (text) document.documentElement.classList.add(text);
const { element = 'smtp-edit-panel', properties = {}, address, act } = states[state];
if (address) history.replaceState(null, '', address);
const panel = document.createElement(element);
Object.assign(panel, properties);
document.querySelector('form').append(panel);
await panel.updateComplete;
await act?.(panel);
await panel.updateComplete;
document.documentElement.dataset.ready = '';
