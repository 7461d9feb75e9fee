// All that a status does and shows, in one part that is loaded with the first one on a page.
export { status as english } from '../../locales/en/status.js';
export { Disconnect, withoutSignIn } from './disconnect.js';
export { factsOf } from './facts.js';
export { renderStatus } from './render-status.js';
export { readStatus } from '../../host-api/status.js';
export { readMoment } from './moments.js';
export { styles } from './status-body.styles.js';
export { StatusPoll } from './status-poll.js';
export { judge } from './verdict.js';
