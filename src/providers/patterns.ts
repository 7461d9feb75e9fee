// Pieces of `ValueRule.pattern`.

const HEX = '[0-9A-Fa-f]';
const LABEL = '(?!-)[\\p{L}\\p{N}\\p{M}_\\-]{1,63}(?<!-)';

/** The form of Microsoft's IDs, also of the Secret ID that people take for the secret. */
export const GUID = `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`;

export const NOT_A_GUID = `(?!${GUID}$).*`;

/** A domain of at least two labels, also an internationalised one; an IPv4 address is none. */
export const DOMAIN = `(?=.{1,253}$)(?:${LABEL}\\.)+(?!\\d+$)${LABEL}`;
