/** What can come back from the provider's page, without the tables of mail servers and networks. */
export { createReport, explain } from '../../diagnosis/sign-in.js';
export * from '../shared/explanation-view.js';
