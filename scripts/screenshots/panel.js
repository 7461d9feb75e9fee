// Puts the panel of the page into the state that the address names (?state=...).
import '../../src/elements/smtp-edit-panel/define.ts';
import { states } from './states.js';

const { state, dir, lang } = Object.fromEntries(new URLSearchParams(location.search));
if (dir) document.documentElement.dir = dir;
if (lang) document.documentElement.lang = lang;
const panel = document.querySelector('smtp-edit-panel');
const { properties = {}, act } = states[state];
Object.assign(panel, properties);
await panel.updateComplete;
await act?.(panel);
await panel.updateComplete;
document.documentElement.dataset.ready = '';
