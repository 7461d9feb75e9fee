import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';
import manifest from '../../custom-elements.json' with { type: 'json' };
import packageData from '../../package.json' with { type: 'json' };
import { hostOptions } from './support/host-types.js';

/** Blocks in these languages are for another machine, and are not run here. */
const NOT_RUN = ['powershell', ''];

/** What a reader has besides what a block shows: the functions and fields of the product around it. */
const READERS_OWN = `
import type * as all from '${packageData.name}';
declare global {
  const [panel, target]: [all.SmtpEditPanel, all.SmtpTarget];
  const [microsoft, example]: [all.Provider, all.Provider];
  const [clientIdField, secretField, refreshTokenField]: HTMLInputElement[];
  const redirectUri: string;
  const [form, saved]: any[];
  const [api, client, Ext, Proxmox, OAuth2FlowError, fetchWith, defineExtComponents, registerLocale, handleOAuth2Callback]: any[];
  interface Document {
    /** A field or button of the page around the elements. */
    getElementById(id: string): any;
  }
  function readToken(): string;
  function save(body: unknown): void;
  function setMessage(message: unknown): void;
  function startTheApplication(): void;
}
export {};`;

interface Block {
  readonly at: string;
  readonly language: string;
  readonly text: string;
}

const FENCE = /^( *)```(\w*)\n([^]*?)^\1```$/gm;

function blocksOf(file: string, markdown: string): Block[] {
  return [...markdown.matchAll(FENCE)].map(({ 1: indent = '', 2: language = '', 3: text = '', index }) => ({
    at: `${file}:${markdown.slice(0, index).split('\n').length}`,
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

async function readBlocks(): Promise<Block[]> {
  const pages = async (folder: string) =>
    (await readdir(folder, { recursive: true }))
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file));
  const files = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    ...(await pages('docs')),
    ...(await pages('site/pages')),
  ];
  const blocks = await Promise.all(files.map(async (file) => blocksOf(file, await readFile(file, 'utf8'))));
  return blocks.flat();
}

const blocks = await readBlocks();
const SCRIPT = /<script type="module">\n([^]*?)<\/script>/g;
/** Programs, and those inside of pages. */
const programs = blocks.flatMap(({ at, language, text }) =>
  language === 'html'
    ? [...text.matchAll(SCRIPT)].map(([, script = '']) => ({ at, language: 'js', text: script }))
    : ['js', 'ts'].includes(language)
      ? [{ at, language, text }]
      : [],
);

const options: ts.CompilerOptions = {
  ...hostOptions,
  allowJs: true,
  checkJs: true,
  strict: false,
  skipLibCheck: true,
};

describe('a block of code in the documents', () => {
  let folder: string;
  before(async () => {
    await mkdir('test-results', { recursive: true });
    // Below the package: it names itself, as a host does.
    folder = await mkdtemp('test-results/documented-');
    await writeFile(join(folder, 'own.d.ts'), READERS_OWN);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('that is a program is right by its types', async () => {
    const files = new Map<string, string>();
    for (const [index, { at, language, text }] of programs.entries()) {
      const file = join(folder, `block-${index}.${language}`);
      files.set(file, at);
      // The files without a bundler are the same modules, minified: their types are the package's.
      const here = text
        .replace(/'\.\/standalone\/index\.js'/, `'${packageData.name}'`)
        .replaceAll("'./standalone/", `'${packageData.name}/`);
      await writeFile(file, `${here}\nexport {};\n`);
    }
    const program = ts.createProgram([join(folder, 'own.d.ts'), ...files.keys()], options);
    const found = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
      const text = ts.flattenDiagnosticMessageText(messageText, '\n');
      const at = [...files].find(([path]) => file?.fileName.endsWith(path))?.[1] ?? file?.fileName;
      return `${at}, line ${line + 1} of the block: ${text}`;
    });
    assert.deepEqual(found, []);
    assert.ok(programs.length > 15, `${programs.length} programs`);
  });

  it('that is a page has elements and attributes that there are, and files that are in the package', () => {
    const elements = new Map(
      manifest.modules
        .flatMap(
          ({ declarations }) => declarations as { tagName?: string; attributes?: { name: string }[] }[],
        )
        .filter(({ tagName }) => tagName !== undefined)
        .map(({ tagName = '', attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
    );
    const everywhere = ['id', 'class', 'lang', 'dir', 'name', 'slot', 'hidden', 'autofocus'];
    const wrong = blocks
      .filter(({ language }) => language === 'html')
      .flatMap(({ at, text }) => {
        const tags = [...text.matchAll(/<((?:smtp|oauth2)-[\w-]+)([^>]*)>/g)];
        const attributes = tags.flatMap(([, tag = '', rest = '']) => {
          const known = elements.get(tag);
          if (!known) return [`${at}: <${tag}>`];
          const names = [...rest.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, name = '']) => name);
          return names
            .filter((name) => !known.includes(name) && !everywhere.includes(name))
            .map((name) => `${at}: ${tag} ${name}`);
        });
        const files = [...text.matchAll(/(?:src=|href=|from )["'](?:\.\/)?(standalone\/[^"']+)["']/g)]
          .map(([, file = '']) => file)
          .filter((file) => !existsSync(join('dist', file)));
        return [...attributes, ...files.map((file) => `${at}: ${file}`)];
      });
    assert.deepEqual(wrong, []);
  });

  it('that is a command names a script or a program of this package, or a tool that it is built with', () => {
    const { scripts, bin, devDependencies } = packageData;
    const commands = blocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ at, text }) => text.split(/\n|&&/).map((command) => ({ at, command: command.trim() })));
    const wrong = commands.flatMap(({ at, command }) => {
      const { 1: script } = /\bnpm run ([\w:-]+)/.exec(command) ?? [];
      const { 1: program } = /\bnpx ([\w-]+)/.exec(command) ?? [];
      const isKnown =
        (!script || script in scripts) && (!program || program in bin || program in devDependencies);
      return isKnown ? [] : [`${at}: ${command}`];
    });
    assert.deepEqual(wrong, []);
    assert.ok(commands.some(({ command }) => command.includes('npm run demo')));
  });

  it('that is a setting names files of the package', () => {
    const settings = blocks.filter(({ language }) => language === 'json').map(({ text }) => text);
    const files = settings.flatMap((text) =>
      [...text.matchAll(/smtp-oauth2-elements\/([\w./-]+)/g)].map(([, file = '']) => file),
    );
    // Some are made when the package is packed: the test of the tarball looks for every file that is exported.
    const exported = Object.values<unknown>(packageData.exports);
    assert.deepEqual(
      files.filter((file) => !exported.includes(`./${file}`)),
      [],
    );
    assert.ok(files.length > 0);
    for (const text of settings) JSON.parse(text);
  });

  it('is in a language that one of these tests knows', () => {
    const known = ['js', 'ts', 'html', 'sh', 'json', ...NOT_RUN];
    const others = blocks
      .filter(({ language }) => !known.includes(language))
      .map(({ at, language }) => `${at} ${language}`);
    assert.deepEqual(others, []);
  });
});
