import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The policy that every built page states. `data:` is for the theme's icons; `vue` and `lit-html` are the names of the
 * Trusted Types policies of the two libraries. A server that sends it as a header adds `frame-ancestors 'none'`.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types vue lit-html',
].join('; ');

const BOOT = 'boot.js';
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g;

const scripts = new Set<string>();

/**
 * A built page that runs under the policy: inline scripts move into one file, which runs at the same moment, before anything
 * is painted. Style attributes go: what they set is set again by script when it is needed.
 */
export function strict(html: string, base: string): string {
  for (const [, code = ''] of html.matchAll(INLINE_SCRIPT)) scripts.add(code);
  return html
    .replace(INLINE_SCRIPT, '')
    .replace(/(<[a-z][\w-]*(?:\s[^<>]*?)?) style="[^"]*"/g, '$1')
    .replace(
      '<meta charset="utf-8">',
      `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">\n    <script src="${base}${BOOT}"></script>`,
    );
}

/** Writes what was inline: the same few lines on each page. */
export function bootFile(outDir: string) {
  writeFileSync(join(outDir, BOOT), [...scripts].join('\n'));
}
