import type { MarkdownOptions } from 'vitepress';

type Theme = NonNullable<MarkdownOptions['theme']>;
type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number];

const TOKENS: Readonly<Record<string, readonly string[]>> = {
  comment: ['comment', 'punctuation.definition.comment'],
  keyword: ['keyword', 'storage', 'entity.name.tag', 'variable.language'],
  string: ['string', 'punctuation.definition.string', 'string punctuation'],
  constant: ['constant', 'support.type.property-name', 'meta.property-name', 'constant.numeric'],
  name: ['entity.name.function', 'support.function', 'entity.other.attribute-name', 'entity.name.type'],
};

const colour = (token: string) => `var(--code-${token})`;

/** Colours of code as custom properties: theme/site.css has their values, light and dark. */
export const codeTheme: Theme = {
  name: 'site',
  type: 'light',
  settings: [
    { settings: { foreground: colour('text'), background: colour('background') } },
    ...Object.entries(TOKENS).map(([token, scope]) => ({
      scope: [...scope],
      settings: { foreground: colour(token) },
    })),
  ],
};

/** Puts a class in place of each style attribute, which a strict policy forbids. */
export const codeClasses: Transformer = {
  name: 'site:classes',
  pre(node) {
    delete node.properties.style;
  },
  span(node) {
    const [, token] = /--(code-\w+)/.exec(String(node.properties.style ?? '')) ?? [];
    delete node.properties.style;
    if (token) this.addClassToHast(node, token);
  },
};
