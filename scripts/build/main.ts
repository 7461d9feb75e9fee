// Compiles src into dist, which holds nothing else, as `tsc -p tsconfig.build.json` does, with smaller templates.
import { rmSync } from 'node:fs';
import { idiomaticDecoratorsTransformer } from '@lit/ts-transformers';
import ts from 'typescript';
import { minifyTemplates } from './minify-templates.js';

rmSync('dist', { recursive: true, force: true });

const { sys } = ts;
const host: ts.ParseConfigFileHost = {
  ...sys,
  onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
    throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
  },
};
const config = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host);
if (!config) throw new Error('tsconfig.build.json cannot be read.');
const program = ts.createProgram(config.fileNames, config.options);
const { diagnostics } = program.emit(undefined, undefined, undefined, false, {
  before: [idiomaticDecoratorsTransformer(program), minifyTemplates],
});
const problems = [...config.errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics];
sys.write(
  ts.formatDiagnosticsWithColorAndContext(problems, {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => sys.getCurrentDirectory(),
    getNewLine: () => sys.newLine,
  }),
);
process.exitCode = problems.length > 0 ? 1 : 0;
