import config from './playwright.config.js';
export default { ...config, timeout: 300_000, expect: { ...config.expect, timeout: 8000 } };
