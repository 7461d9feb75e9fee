import { answers } from './answers.js';
import { decoder } from './decoder.js';
import { messages } from './messages.js';
import type { Model } from './model.js';
import { panel } from './panel.js';
import { requests } from './requests.js';

/** By name, as `npm run fuzz -- --only NAME` has it. */
export const models: Readonly<Record<string, Model>> = { panel, messages, answers, decoder, requests };
