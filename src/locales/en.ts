export { en as default } from './en/index.js';
export { missingTexts } from './missing-texts.js';
