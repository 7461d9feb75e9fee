// Which pictures there are, and where the accepted ones are.
import { fileURLToPath } from 'node:url';
import { states } from '../../scripts/screenshots/states.js';

export const ACCEPTED = fileURLToPath(new URL('accepted', import.meta.url));

const colors = ['dark', 'forced-colors'];
const layout = ['narrow', 'rtl'];

/** Where else a state is compared: together they have every part of every element. More would take more room than it is worth. */
const besides = {
  'create-errors': [...colors, ...layout],
  compact: [...colors, ...layout, 'large-text'],
  'test-other-account': colors,
  disabled: colors,
  'button-remarks': [...colors, ...layout, 'large-text'],
  'button-waiting': [...colors, ...layout, 'large-text'],
  'callback-denied': ['dark', 'narrow'],
  'guide-microsoft': ['dark'],
  'status-broken': colors,
  'status-disconnect': [...colors, ...layout, 'large-text'],
};

/**
 * The appearances in which a state is compared.
 *
 * @param {string} state
 * @returns {string[]}
 */
export const appearancesOf = (state) => ['light', ...(besides[state] ?? [])];

export const fileOf = (state, appearance) => `${state}-${appearance}.png`;

export const files = Object.keys(states).flatMap((state) =>
  appearancesOf(state).map((appearance) => fileOf(state, appearance)),
);
