/** One block of PEM (RFC 7468): what stands after `BEGIN`, and its bytes. */
export interface PemBlock {
  readonly label: string;
  readonly bytes: Uint8Array;
  /** As text, with one line break at its end. */
  readonly text: string;
}

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\s*([\s\S]*?)\s*-----END \1-----/g;

function decode(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64.replace(/\s+/g, '')), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array(); // no base64: nothing that could be read
  }
}

/** The blocks in a text, whatever stands around them. Headers as in `Proc-Type: 4,ENCRYPTED` belong to the label. */
export function pemBlocks(text: string): readonly PemBlock[] {
  return [...text.matchAll(BLOCK)].map(([whole, label = '', body = '']) => {
    const isEncrypted = /^Proc-Type:.*ENCRYPTED/im.test(body);
    return {
      label: isEncrypted ? `ENCRYPTED ${label}` : label,
      bytes: decode(body.replace(/^[\w-]+:.*$/gm, '')),
      text: `${whole}\n`,
    };
  });
}
