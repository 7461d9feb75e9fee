import 'smtp-oauth2-elements/oauth2-callback/define.js';
