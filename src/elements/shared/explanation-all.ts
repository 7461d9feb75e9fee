export { createReport, explain } from '../../diagnosis/index.js';
export * from './explanation-view.js';
