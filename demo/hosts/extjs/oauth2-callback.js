import { handleOAuth2Callback } from 'smtp-oauth2-elements/callback.js';

await handleOAuth2Callback();
