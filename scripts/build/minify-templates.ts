import ts from 'typescript';
import { HOLE, minifyCss, minifyHtml } from './minify.js';

const minifiers: Readonly<Record<string, (text: string) => string>> = { html: minifyHtml, css: minifyCss };

/** The texts of a template between its expressions. */
export function textsOf(template: ts.TemplateLiteral): string[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
  return [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
}

/** The same template with other texts between its expressions. */
function withTexts(template: ts.TemplateLiteral, texts: readonly string[]): ts.TemplateLiteral {
  const { factory } = ts;
  const [first = '', ...rest] = texts;
  if (ts.isNoSubstitutionTemplateLiteral(template)) {
    return ts.setTextRange(factory.createNoSubstitutionTemplateLiteral(first), template);
  }
  const { head, templateSpans: spans } = template;
  return factory.updateTemplateExpression(
    template,
    ts.setTextRange(factory.createTemplateHead(first), head),
    spans.map((span, index) => {
      const text = rest[index] ?? '';
      const literal =
        index === spans.length - 1 ? factory.createTemplateTail(text) : factory.createTemplateMiddle(text);
      return factory.updateTemplateSpan(span, span.expression, ts.setTextRange(literal, span.literal));
    }),
  );
}

/** Takes the white space out of `html` and `css` templates while TypeScript emits, so that source maps stay right. */
export const minifyTemplates: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (!ts.isTaggedTemplateExpression(inner) || !ts.isIdentifier(inner.tag)) return inner;
    const minify = minifiers[inner.tag.text];
    if (!minify) return inner;
    const texts = textsOf(inner.template);
    const minified = minify(texts.join(HOLE)).split(HOLE);
    if (minified.length !== texts.length) throw new Error(`${file.fileName}: a template lost an expression.`);
    const { tag, typeArguments, template } = inner;
    return ts.factory.updateTaggedTemplateExpression(
      inner,
      tag,
      typeArguments,
      withTexts(template, minified),
    );
  };
  return ts.visitEachChild(file, visit, context);
};
