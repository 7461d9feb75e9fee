// The configuration first: an element that is defined before it would ask for it in vain.
import './elements/smtp-oauth2-config/define.js';
import './elements/oauth2-authorize-button/define.js';
import './elements/oauth2-callback/define.js';
import './elements/oauth2-setup-guide/define.js';
import './elements/smtp-edit-panel/define.js';
import './elements/smtp-oauth2-status/define.js';
