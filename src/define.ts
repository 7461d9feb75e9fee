import './elements/smtp-edit-panel/define.js';
import './elements/smtp-oauth2-config/define.js';
