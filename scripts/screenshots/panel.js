// Puts an element, the panel where no other is named, into the state that the address names (?state=...).
import '../../src/elements/smtp-edit-panel/define.ts';
import '../../src/elements/oauth2-authorize-button/define.ts';
import '../../src/elements/oauth2-callback/define.ts';
import '../../src/elements/oauth2-setup-guide/define.ts';
import '../../src/elements/smtp-oauth2-status/define.ts';
import { states } from './states.js';

const { state, dir, lang, text } = Object.fromEntries(new URLSearchParams(location.search));
if (dir) document.documentElement.dir = dir;
if (lang) document.documentElement.lang = lang;
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
