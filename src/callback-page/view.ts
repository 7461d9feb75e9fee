// What the ready callback page needs where a sign-in did not just end well, in one file.
import '../elements/oauth2-callback/define.js';
import '../elements/oauth2-callback/explanation-sign-in.js';
