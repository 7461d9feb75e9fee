import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import packageJson from '../../package.json' with { type: 'json' };
import { guideMarkdown } from './guide.js';
import { openApiMarkdown } from './openapi.js';
import { restOf, rowOf, sectionOf } from './sections.js';
import { FILES, SHOWN } from './shown.js';

const REPOSITORY = packageJson.repository.url.replace(/^git\+|\.git$/g, '');
const IS_RELATIVE = /^(?![a-z]+:|\/|#)/;

/** `file#Title of the section` */
function split(place: string): [file: string, title: string] {
  const [file = '', title = ''] = place.split('#');
  return [file, title];
}

/** What `<!-- site: name argument -->` in a page stands for. */
const GENERATED: Readonly<Record<string, (argument: string) => string>> = {
  openapi: openApiMarkdown,
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

const isShown = (file: string) =>
  FILES.includes(file) || (file.endsWith('.md') && SHOWN.includes(file.split('/')[0] ?? ''));

/** Where a link in a file of the repository leads to: a page of the site, or the repository. */
function destination(link: string, file: string): string {
  if (!IS_RELATIVE.test(link) || !file) return link;
  const target = posix.join(posix.dirname(file), link);
  return isShown(target.replace(/#.*/, '')) ? link : `${REPOSITORY}/blob/main/${target}`;
}

const ALIGNED = /^text-align:(\w+)$/;

/** Generated parts, links into the repository, and no style attributes. */
export function markdown(md: MarkdownRenderer) {
  md.core.ruler.before('normalize', 'site-generated', (state) => {
    state.src = generated(state.src);
  });
  md.core.ruler.push('site-links', (state) => {
    const env = state.env as { relativePath?: string };
    for (const token of state.tokens) {
      const aligned = ALIGNED.exec(String(token.attrGet('style') ?? ''));
      if (aligned) token.attrs = [['class', `align-${aligned[1] ?? ''}`]];
      for (const child of token.children ?? []) {
        const href = child.type === 'link_open' ? child.attrGet('href') : null;
        if (href !== null) child.attrSet('href', destination(href, env.relativePath ?? ''));
      }
    }
  });
}
