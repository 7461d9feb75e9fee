/** One value of ASN.1 in DER (X.690): its tag, its content, and all its bytes. */
export interface Der {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly bytes: Uint8Array;
}

export const INTEGER = 0x02;
export const BIT_STRING = 0x03;
export const OCTET_STRING = 0x04;
export const OBJECT_ID = 0x06;
export const SEQUENCE = 0x30;
export const UTC_TIME = 0x17;
export const VERSION = 0xa0;

/** The value at an offset; undefined where the bytes are none. */
function valueAt(bytes: Uint8Array, start: number): Der | undefined {
  const [tag, first] = [bytes[start], bytes[start + 1]];
  if (tag === undefined || first === undefined) return undefined;
  const extra = first < 0x80 ? 0 : first & 0x7f;
  if (extra > 4 || first === 0x80) return undefined;
  const long = bytes.subarray(start + 2, start + 2 + extra);
  const length = extra === 0 ? first : long.reduce((sum, byte) => sum * 256 + byte, 0);
  const from = start + 2 + extra;
  if (long.length < extra || from + length > bytes.length) return undefined;
  return {
    tag,
    content: bytes.subarray(from, from + length),
    bytes: bytes.subarray(start, from + length),
  };
}

/** The one value that the bytes are; undefined where they are something else. */
export function readDer(bytes: Uint8Array): Der | undefined {
  const value = valueAt(bytes, 0);
  return value?.bytes.length === bytes.length ? value : undefined;
}

/** What is in a sequence; nothing where it is none. */
export function partsOf(value: Der | undefined): readonly Der[] {
  if (value?.tag !== SEQUENCE) return [];
  const parts: Der[] = [];
  for (let at = 0; at < value.content.length;) {
    const part = valueAt(value.content, at);
    if (!part) return [];
    parts.push(part);
    at += part.bytes.length;
  }
  return parts;
}
