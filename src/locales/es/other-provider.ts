import type { Strings } from '../strings.js';

/** Spanish: a provider that the host does not list. */
const texts = {
  otherProvider: {
    issuerHint:
      'La dirección del proveedor, tal como figura en su documentación como «issuer». Con ella se pueden encontrar las demás.',
    issuerByHand:
      'La dirección del proveedor, tal como figura en su documentación como «issuer». Puede dejarse en blanco.',
    authorizationHint: 'Donde las personas inician sesión.',
    tokenHint:
      'Donde el servidor de este producto obtiene sus tokens. El secreto de cliente y el inicio de sesión son solo para esta dirección.',
    scopeHint:
      'Cómo llama el proveedor al permiso de enviar por SMTP y de mantener la sesión iniciada; separado por espacios.',
    scopesKnown: 'El proveedor conoce: {scopes}',
    mechanismHint: 'Cómo recibe el token el servidor de correo. La mayoría usa XOAUTH2.',
    discover: 'Buscar las direcciones',
    discovering: 'Consultando al proveedor…',
    discovered: 'Se han encontrado las direcciones. Compruébelas e introduzca el ámbito si falta.',
    issuerNeeded: 'Introduzca primero la dirección del proveedor.',
    addressesFirst: 'Introduzca primero las direcciones y el ámbito.',
    endpoint: 'Introduzca una dirección que empiece por https://, sin nombre de usuario y sin «#».',
    scope: 'Introduzca los ámbitos con un solo espacio entre ellos, sin comillas.',
    no_metadata:
      'En esta dirección no hay ningún documento sobre el proveedor. Compárela con la documentación del proveedor, o introduzca a mano las demás direcciones.',
    issuer_differs:
      'El documento de esta dirección trata de otro emisor (issuer). Introduzca el emisor exactamente como figura en la documentación del proveedor, con la ruta.',
    metadata_incomplete:
      'Al documento del proveedor le falta una dirección necesaria, o tiene alguna sin https. Introduzca las direcciones a mano, según la documentación del proveedor.',
    address_refused:
      'Este producto solo consulta por https a proveedores de la Internet pública. Quien lo administra puede permitir otros.',
    unreachable:
      'El servidor de este producto no puede conectarse con esta dirección. Compruebe cómo está escrita; quien administra el servidor puede mirar si lo impide un firewall o un proxy.',
    timeout:
      'El proveedor no ha respondido a tiempo. Inténtelo más tarde, o introduzca las direcciones a mano.',
    not_offered: 'Este producto no admite más proveedores que los de su lista.',
    failed: 'No se han encontrado las direcciones: {reason}',
  },
} satisfies Pick<Strings, 'otherProvider'>;

export default texts;
