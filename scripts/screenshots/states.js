// The states that are photographed, tested for accessibility and compared with their ARIA snapshots.
import { buttonStates } from './button-states.js';
import { callbackStates } from './callback-states.js';
import { guideStates } from './guide-states.js';
import { panelStates } from './panel-states.js';
import { statusStates } from './status-states.js';

export const states = {
  ...panelStates,
  ...buttonStates,
  ...callbackStates,
  ...guideStates,
  ...statusStates,
};
