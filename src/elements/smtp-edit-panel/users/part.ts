import { css } from 'lit';
import { adoptStyles } from '../../shared/adopt-styles.js';
import type { PanelHost } from '../part.js';
import { renderUsers } from './users-field.js';

const styles = css`
  .users {
    padding: 0.25rem;
  }

  .users option {
    min-block-size: 1.5rem;
    padding: 0.125rem 0.25rem;
    white-space: normal;
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
`;

/** The host's users as recipients. Loaded where the host or the target has some. */
export class UsersPart {
  readonly render = renderUsers;

  constructor(panel: PanelHost) {
    adoptStyles(panel, styles);
  }
}
