import ts from 'typescript';

/** One small change of a file. */
export interface Mutant {
  readonly file: string;
  readonly kind: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The function it is in; undefined at the top of the file. */
  readonly reach: string | undefined;
}

type Change = readonly [kind: string, node: { readonly start: number; readonly end: number }, text: string];

const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.AsteriskToken]: ['/'],
  [ts.SyntaxKind.SlashToken]: ['*'],
};

/** What can be taken out of a regular expression: anchors, borders, flags, each of its alternatives. */
function expressionsOf(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const found = new Set<string>();
  const take = (changed: string, with_ = flags) => changed !== '' && found.add(`/${changed}/${with_}`);
  if (pattern.startsWith('^')) take(pattern.slice(1));
  if (pattern.endsWith('$') && !pattern.endsWith('\\$')) take(pattern.slice(0, -1));
  for (const { index } of pattern.matchAll(/\\b/g)) take(pattern.slice(0, index) + pattern.slice(index + 2));
  for (const flag of flags.replace(/[uv]/, '')) take(pattern, flags.replace(flag, ''));
  const parts = pattern.split('|');
  if (!/[([]/.test(pattern) && parts.length > 1)
    for (const [at] of parts.entries()) take(parts.filter((_, other) => other !== at).join('|'));
  return [...found];
}

function changesOf(node: ts.Node, source: ts.SourceFile): Change[] {
  const at = (of: ts.Node) => ({ start: of.getStart(source), end: of.getEnd() });
  const text = (of: ts.Node) => of.getText(source);
  if (ts.isBinaryExpression(node)) {
    const operator = node.operatorToken;
    if (operator.kind === ts.SyntaxKind.QuestionQuestionToken)
      return [
        ['nullish', at(node), text(node.left)],
        ['nullish', at(node), text(node.right)],
      ];
    return (OPERATORS[operator.kind] ?? []).map((other): Change => ['operator', at(operator), other]);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [['not', at(node), text(node.operand)]];
  if (ts.isConditionalExpression(node))
    return [
      ['condition', at(node), `(${text(node.whenTrue)})`],
      ['condition', at(node), `(${text(node.whenFalse)})`],
    ];
  if (ts.isIfStatement(node))
    return [
      ['if', at(node.expression), 'true'],
      ['if', at(node.expression), 'false'],
    ];
  if (ts.isExpressionStatement(node)) return [['statement', at(node), ';']];
  if (ts.isThrowStatement(node)) return [['statement', at(node), ';']];
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken)
    return [['optional', at(node.questionDotToken), '.']];
  if (node.kind === ts.SyntaxKind.TrueKeyword && ts.isExpression(node))
    return [['boolean', at(node), 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword && ts.isExpression(node))
    return [['boolean', at(node), 'true']];
  if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent))
    return [['number', at(node), String(Number(node.text.replaceAll('_', '')) + 1)]];
  if (ts.isRegularExpressionLiteral(node))
    return expressionsOf(node.text).map((other): Change => ['expression', at(node), other]);
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return [['list', at(node), '[]']];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [['text', at(node), node.text === '' ? `'x'` : `''`]];
  return [];
}

const isType = (node: ts.Node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

type WithBody = ts.FunctionLikeDeclaration & { readonly body: ts.ConciseBody };
const hasBody = (node: ts.Node): node is WithBody =>
  ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

const parse = (file: string, code: string) =>
  ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

/** Every small change there is in a file. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const source = parse(file, code);
  const found: Mutant[] = [];
  const visit = (node: ts.Node, reach: string | undefined): void => {
    if (isType(node)) return;
    for (const [kind, { start, end }, text] of changesOf(node, source)) {
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ file, kind, line, start, end, text, reach });
    }
    const own = hasBody(node) ? idOf(file, node.body) : reach;
    ts.forEachChild(node, (child) => visit(child, own));
  };
  visit(source, undefined);
  return found;
}

const idOf = (file: string, body: ts.Node) => `${file}:${body.getStart()}`;

/** The file with a note, in each function, that it was reached. */
export function noting(file: string, code: string): string {
  const inserts: (readonly [at: number, text: string])[] = [];
  const visit = (node: ts.Node): void => {
    if (hasBody(node)) {
      const { body } = node;
      const note = `globalThis.reached?.add(${JSON.stringify(idOf(file, body))})`;
      if (ts.isBlock(body)) inserts.push([body.getStart() + 1, `${note};`]);
      else inserts.push([body.getStart(), `(${note}, `], [body.getEnd(), ')']);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file, code));
  return inserts
    .sort(([one], [other]) => other - one)
    .reduce((text, [at, insert]) => text.slice(0, at) + insert + text.slice(at), code);
}
