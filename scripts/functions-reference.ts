// Writes docs/functions.md: the functions and types of the public entry points, from their JSDoc.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where each of them is exported; what the first entries have, the last do not repeat. */
const ENTRIES: Readonly<Record<string, string>> = {
  'smtp-oauth2-elements': 'src/index.ts',
  'smtp-oauth2-elements/locales/en.js': 'src/locales/en.ts',
  'smtp-oauth2-elements/extjs.js': 'src/extjs/index.ts',
};

const line = (text: string) => text.replace(/\s+/g, ' ').trim();
const code = (text: string) => `\`${line(text)}\``;
/** In a table, a bar would begin the next cell. */
const cell = (text: string) => line(text).replaceAll('|', '\\|');

/** What the JSDoc of a symbol says, and its tags. */
class Docs {
  constructor(readonly checker: ts.TypeChecker) {}

  words(symbol: ts.Symbol): string {
    return ts
      .displayPartsToString(symbol.getDocumentationComment(this.checker))
      .replaceAll(/\{@link (\S+)\}/g, '`$1`');
  }

  tags(symbol: ts.Symbol): string[] {
    return symbol.getJsDocTags(this.checker).flatMap(({ name, text }) => {
      const words = line(ts.displayPartsToString(text));
      const label = { throws: 'Throws', returns: 'Returns', param: 'Parameter' }[name];
      return label && words ? [`- ${label}: ${words}`] : [];
    });
  }
}

function renderFunction(docs: Docs, name: string, symbol: ts.Symbol, type: ts.Type) {
  const signatures = type.getCallSignatures().map((signature) => {
    const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
    return code(name + docs.checker.signatureToString(signature, undefined, flags));
  });
  return [...signatures, docs.words(symbol), docs.tags(symbol).join('\n')];
}

function renderMembers(docs: Docs, symbol: ts.Symbol) {
  const { checker } = docs;
  const rows = checker
    .getDeclaredTypeOfSymbol(symbol)
    .getProperties()
    .flatMap((member) => {
      const declaration = member.declarations?.[0];
      if (!declaration || declaration.getSourceFile().fileName.includes('node_modules')) return [];
      const isPrivate = ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private;
      if (isPrivate || member.name.startsWith('#') || member.name.startsWith('__')) return [];
      const optional = member.flags & ts.SymbolFlags.Optional ? '?' : '';
      const type = checker.typeToString(
        checker.getTypeOfSymbol(member),
        undefined,
        ts.TypeFormatFlags.NoTruncation,
      );
      const plain = optional ? type.replace(/ \| undefined$/, '') : type;
      return [`| ${code(member.name + optional)} | ${cell(code(plain))} | ${cell(docs.words(member))} |`];
    });
  return rows.length > 0 ? ['| member | type | |', '| --- | --- | --- |', ...rows].join('\n') : '';
}

function renderType(docs: Docs, symbol: ts.Symbol) {
  const alias = symbol.declarations?.find(ts.isTypeAliasDeclaration);
  // A long list of names is in the code, where an editor offers it.
  const text = alias?.type.getText() ?? '';
  return [
    docs.words(symbol),
    text && text.length < 400 ? code(text) : '',
    alias ? '' : renderMembers(docs, symbol),
  ];
}

/** The functions and types as Markdown. */
export function functionsReference(): string {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (file) => ts.sys.readFile(file)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    Object.values(ENTRIES).map((file) => root + file),
    options,
  );
  const checker = program.getTypeChecker();
  const docs = new Docs(checker);
  const seen = new Set<string>();
  const sections = Object.entries(ENTRIES).map(([entry, file]) => {
    const source = program.getSourceFile(root + file);
    const module = source && checker.getSymbolAtLocation(source);
    const all = module ? checker.getExportsOfModule(module) : [];
    const parts = all
      .filter(({ name }) => name !== 'default' && !seen.has(name) && seen.add(name))
      .map((exported) => ({
        name: exported.name,
        symbol: exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
      }))
      // The elements have a reference of their own.
      .filter(
        ({ symbol }) =>
          !symbol.declarations?.some(
            (each) =>
              each.getSourceFile().fileName.includes('/elements/') &&
              ts.isClassDeclaration(each) &&
              !symbol.name.endsWith('Event'),
          ),
      )
      .sort((one, other) => one.name.localeCompare(other.name, 'en'))
      .map(({ name, symbol }) => {
        const value = symbol.flags & ts.SymbolFlags.Value && !(symbol.flags & ts.SymbolFlags.Class);
        const type = value ? checker.getTypeOfSymbol(symbol) : undefined;
        const isFunction = type && type.getCallSignatures().length > 0;
        const lines = isFunction
          ? renderFunction(docs, name, symbol, type)
          : value
            ? [docs.words(symbol)]
            : renderType(docs, symbol);
        return [`### ${isFunction ? `${name}()` : name}`, ...lines].filter(Boolean).join('\n\n');
      });
    return [`## ${code(entry)}`, ...parts].join('\n\n');
  });
  return `# Functions and types\n\nGenerated from the source by \`npm run analyze\`. The elements are in [reference.md](reference.md).\n\n${sections.join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(`${root}docs/functions.md`, functionsReference());
