import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import packageData from '../../package.json' with { type: 'json' };
import { hostOptions } from './support/host-types.js';

const name = packageData.name;

/** Every entry point with types, but for those that want a framework, which `npm run test:hosts` installs. */
const entries = Object.entries(packageData.exports as Record<string, string | { types: string }>)
  .filter(([entry, target]) => typeof target !== 'string' && !/^\.\/types\/(?!react)/.test(entry))
  .map(([entry]) => entry.replace('.', name));

/** What a host writes with one import alone. */
const uses: Readonly<Record<string, string>> = {
  'smtp-edit-panel/define.js': `
    const panel = document.createElement('smtp-edit-panel');
    panel.addEventListener('oauth2-authorized', (event) => event.account?.length);
    panel.addEventListener('smtp-state', ({ valid, dirty, authorized }) => valid && dirty && authorized);
    panel.value = { mode: 'tls' };
    document.addEventListener('oauth2-authorized', (event) => event.account?.length);`,
  'oauth2-authorize-button/define.js': `
    const button = document.createElement('oauth2-authorize-button');
    button.addEventListener('oauth2-authorized', (event) => event.account?.length);
    button.addEventListener('oauth2-error', (event) => event.error.code);`,
  'smtp-oauth2-status/define.js': `
    const status = document.createElement('smtp-oauth2-status');
    status.addEventListener('oauth2-disconnected', (event) => event.revoked);
    document.addEventListener('oauth2-status', (event) => event.state);`,
  'oauth2-setup-guide/define.js': `document.createElement('oauth2-setup-guide').redirectUri = 'x';`,
  'oauth2-callback/define.js': `document.createElement('oauth2-callback').timeout = 3;`,
  'smtp-oauth2-config/define.js': `document.createElement('smtp-oauth2-config').config = { testUrl: '/test' };`,
  'define.js': `
    document.createElement('smtp-edit-panel').addEventListener('oauth2-authorized', (event) => event.account);
    document.createElement('smtp-oauth2-status').addEventListener('oauth2-status', (event) => event.state);`,
};

const options: ts.CompilerOptions = {
  ...hostOptions,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  skipLibCheck: false,
};

/** What there is to say of all but the libraries of TypeScript itself, which take most of the time. */
function diagnosticsOf(program: ts.Program): readonly ts.Diagnostic[] {
  const files = program.getSourceFiles().filter((file) => !program.isSourceFileDefaultLibrary(file));
  return [
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...files.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]),
  ];
}

describe('the types of an entry point, imported alone and without skipLibCheck', () => {
  let folder: string;
  /** What it has read, the next one need not read again. */
  let last: ts.Program | undefined;
  before(async () => {
    await mkdir('test-results', { recursive: true });
    // Below the package: it names itself, as a host does.
    folder = await mkdtemp('test-results/entry-types-');
  });
  after(() => rm(folder, { recursive: true, force: true }));

  for (const entry of entries) {
    it(entry, async () => {
      const file = join(folder, `${entry.replaceAll('/', '-').replace(/\.js$/, '')}.ts`);
      const use = uses[entry.replace(`${name}/`, '')] ?? '';
      await writeFile(file, `import * as all from '${entry}';\nexport { all };\n${use}\n`);
      const program = ts.createProgram([file], options, undefined, last);
      last = program;
      const found = diagnosticsOf(program).map(({ file: at, messageText }) => {
        const text = ts.flattenDiagnosticMessageText(messageText, '\n');
        return `${at?.fileName ?? ''}: ${text}`;
      });
      assert.deepEqual(found, []);
    });
  }
});
