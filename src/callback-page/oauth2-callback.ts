// The script of the ready callback page; `vite build --mode callback` bundles it.
import '../elements/oauth2-callback/define.js';
