import './elements/oauth2-authorize-button/define.js';
import './elements/oauth2-callback/define.js';
import './elements/smtp-edit-panel/define.js';
import './elements/smtp-oauth2-config/define.js';
