// What is imported lazily from a file of several modules needs a helper of the bundler, in one more file of each page.
export { OAuth2SetupGuide } from './oauth2-setup-guide.js';
