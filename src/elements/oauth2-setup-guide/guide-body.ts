// All that a guide shows, in one part that is loaded with the first guide on a page.
export { copy } from '../../locales/en/copy.js';
export { guide as english } from '../../locales/en/guide.js';
export { guideFor } from './guide.js';
export { styles } from './guide-body.styles.js';
export { renderChoice, renderGuide } from './render-guide.js';
