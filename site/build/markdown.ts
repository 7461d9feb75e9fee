import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MarkdownRenderer } from 'vitepress';
import { explanationsMarkdown } from './explanations.js';
import { guideMarkdown } from './guide.js';
import { destination } from './links.js';
import { openApiMarkdown } from './openapi.js';
import { restOf, rowOf, sectionOf } from './sections.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `file#Title of the section` */
function split(place: string): [file: string, title: string] {
  const [file = '', title = ''] = place.split('#');
  return [file, title];
}

/** What `<!-- site: name argument -->` in a page stands for. */
const GENERATED: Readonly<Record<string, (argument: string) => string>> = {
  openapi: openApiMarkdown,
  explanations: explanationsMarkdown,
  guide: guideMarkdown,
  host: (name) => rowOf('docs/embedding.md', 'Frameworks', name),
  section: (place) => sectionOf(...split(place)),
  rest: (place) => restOf(...split(place)),
};

function generated(source: string): string {
  return source.replace(/<!-- site: (\w+) ?(.*?) -->/g, (marker, name: string, argument: string) => {
    const make = GENERATED[name];
    if (!make) throw new Error(`Nothing makes ${marker}`);
    return make(argument);
  });
}

/** VitePress' own: `path` is where a page stands on the site, `realPath` the file that it is made of; a mere title has neither. */
interface Env {
  readonly path?: string;
  readonly realPath?: string;
}

const fileOf = ({ path = root, realPath = path }: Env) => relative(root, realPath).split(sep).join('/');

const ALIGNED = /^text-align:(\w+)$/;

/** Generated parts, links into the repository, and no style attributes. */
export function markdown(md: MarkdownRenderer) {
  md.core.ruler.before('normalize', 'site-generated', (state) => {
    state.src = generated(state.src);
  });
  md.core.ruler.push('site-links', (state) => {
    const file = fileOf(state.env as Env);
    for (const [index, token] of state.tokens.entries()) {
      // A cell without words heads nothing.
      if (token.type === 'th_open' && !state.tokens[index + 1]?.content) token.tag = 'td';
      if (token.type === 'th_close' && !state.tokens[index - 1]?.content) token.tag = 'td';
      const aligned = ALIGNED.exec(String(token.attrGet('style') ?? ''));
      if (aligned) token.attrs = [['class', `align-${aligned[1] ?? ''}`]];
      for (const child of token.children ?? []) {
        const href = child.type === 'link_open' ? child.attrGet('href') : null;
        if (href !== null) child.attrSet('href', destination(href, file));
      }
    }
  });
}
