// What the ready callback page needs where a sign-in did not just end well, in one file.
import '../elements/oauth2-callback/define.js';
import '../elements/oauth2-callback/explanation-sign-in.js';
import { css } from 'lit';

// The page around it, where somebody reads it. A stylesheet of the host's own counts more.
const { styleSheet } = css`
  :where(:root) {
    color-scheme: light dark;
    font:
      1em/1.5 system-ui,
      sans-serif;
  }
  :where(body) {
    margin: clamp(1em, 5vw, 3em);
  }
`;
if (styleSheet) document.adoptedStyleSheets.push(styleSheet);
