import { devices } from './devices.js';
import { mail, plugins } from './mail.js';
import { discovery, graphGeneral, oauth, oauthGeneral, placeholders, requests } from './oauth.js';
import { servers } from './servers.js';
import { sockets, socketsGeneral } from './sockets.js';
import { systems } from './systems.js';
import { tls, tlsGeneral, tlsLost } from './tls.js';
import { phrasesOf } from './vocabulary.js';

/** Every phrase of every library, server and system. */
export const PHRASES = phrasesOf([
  servers,
  mail,
  plugins,
  oauth,
  tls,
  sockets,
  systems,
  devices,
  tlsGeneral,
  tlsLost,
  socketsGeneral,
  oauthGeneral,
  graphGeneral,
  discovery,
  placeholders,
  requests,
]);
