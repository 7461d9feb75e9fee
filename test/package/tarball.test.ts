import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import packageData from '../../package.json' with { type: 'json' };
import tsconfig from '../../tsconfig.json' with { type: 'json' };
import { installPacked, run } from './support/packed.js';
import type { Packed } from './support/packed.js';

type Target = string | Readonly<Record<string, string>>;
const entries = Object.entries(packageData.exports as Record<string, Target>);
const filesOf = (target: Target) => (typeof target === 'string' ? [target] : Object.values(target));

/** Modules for everywhere; what has no types is a bundle or a file for browsers alone. */
const modules = entries.filter(([, target]) => typeof target !== 'string').map(([entry]) => entry);
/** Wants React, which `npm run test:hosts` installs. */
const withPeer = ['./react.js'];

const TAGS = [
  'oauth2-authorize-button',
  'oauth2-callback',
  'oauth2-setup-guide',
  'smtp-edit-panel',
  'smtp-oauth2-config',
  'smtp-oauth2-status',
];

describe('the packed package', () => {
  let packed: Packed;
  let files: readonly string[];
  const read = async (file: string) => readFile(join(packed.installed, file), 'utf8');
  const json = async <T>(file: string) => JSON.parse(await read(file)) as T;
  const below = (folder: string, ending: string) =>
    files.filter((file) => file.startsWith(folder) && file.endsWith(ending));

  before(async () => {
    packed = await installPacked();
    const found = await readdir(packed.installed, { recursive: true, withFileTypes: true });
    files = found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(packed.installed, join(entry.parentPath, entry.name)).split(sep).join('/'));
  });
  after(() => packed.remove());

  it('holds every file that its exports name', () => {
    for (const file of entries.flatMap(([, target]) => filesOf(target)).map((path) => path.slice(2))) {
      const [folder = '', ending = ''] = file.split('*');
      const found = file.includes('*') ? below(folder, ending) : files.filter((each) => each === file);
      assert.notEqual(found.length, 0, file);
    }
  });

  it('has documentation, the contract for backends, and what a directory of packages shows', async () => {
    for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'docs/openapi.json']) {
      assert.ok(files.includes(file), file);
    }
    const links = [...(await read('README.md')).matchAll(/\]\((docs\/[^)#]+)/g)].map(([, path = '']) => path);
    assert.notEqual(links.length, 0);
    const there = (path: string) => files.includes(path) || path.startsWith('docs/images/');
    assert.deepEqual(
      links.filter((path) => !there(path)),
      [],
    );

    const { repository, homepage, bugs, author, publishConfig } =
      await json<typeof packageData>('package.json');
    for (const text of [repository.url, homepage, bugs, author]) assert.notEqual(text, '');
    assert.deepEqual(publishConfig, { access: 'public', provenance: true });
  });

  it('does not ask a host that runs in browsers for a version of Node', async () => {
    assert.equal('engines' in (await json<object>('package.json')), false);
  });

  it('has a manifest of the elements and nothing else', async () => {
    const text = await read('custom-elements.json');
    assert.doesNotMatch(text, /undefined \| undefined|inheritedFrom/);
    const { modules } = JSON.parse(text) as {
      modules: { path: string; declarations: { tagName: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    assert.deepEqual(tags.sort(), TAGS);
    for (const { path } of modules) assert.ok(files.includes(path), path);
  });

  it('has data for editors: VS Code and JetBrains', async () => {
    const html = await json<{ tags: { name: string; attributes: object[] }[] }>('dist/vscode.html-data.json');
    assert.deepEqual(html.tags.map(({ name }) => name).sort(), TAGS);
    const css = await json<{ properties: object[]; pseudoElements: object[] }>('dist/vscode.css-data.json');
    assert.ok(css.properties.length > 0 && css.pseudoElements.length > 0);

    const { 'web-types': file } = await json<{ 'web-types': string }>('package.json');
    const webTypes = await json<{ contributions: { html: { elements: { name: string }[] } } }>(file);
    assert.deepEqual(webTypes.contributions.html.elements.map(({ name }) => name).sort(), TAGS);
  });

  it('has the source of everything that a map leads to', async () => {
    const maps = below('dist/', '.map');
    assert.notEqual(maps.length, 0);
    for (const file of maps) {
      const { sources, sourcesContent = [] } = await json<{
        sources: string[];
        sourcesContent?: (string | null)[];
      }>(file);
      sources.forEach((source, index) => {
        const path = join(dirname(file), source).split(sep).join('/');
        assert.ok(sourcesContent[index] ?? files.includes(path), `${file} leads to ${path}`);
      });
    }
  });

  it('loads index.js only where a page names it', async () => {
    for (const file of below('dist/standalone/', '.js')) {
      assert.doesNotMatch(await read(file), /["'`](\.\.?\/)+index\.js["'`]/, file);
    }
  });

  for (const entry of modules.filter((entry) => !withPeer.includes(entry))) {
    it(`imports ${entry} in bare Node`, async () => {
      const specifier = `${packageData.name}/${entry}`.replace('/./', '/').replace(/\/\.$/, '');
      const code = `await import(${JSON.stringify(specifier)})`;
      await run(process.execPath, ['--input-type=module', '-e', code], { cwd: packed.host });
    });
  }

  it('names in its exports what tsconfig.json leads to the sources', () => {
    const modulesOfExports = Object.fromEntries(
      entries
        .filter(([, target]) => typeof target !== 'string' && target.default?.startsWith('./dist/'))
        .map(([entry, target]) => [entry, (target as Record<string, string>).default]),
    );
    const { paths } = tsconfig.compilerOptions;
    const expected = Object.entries(paths).flatMap(([name, [source = '']]) => {
      const entry = name.replace(packageData.name, '.');
      const published = source.replace('./src/', './dist/').replace(/\.tsx?$/, '.js');
      if (!entry.includes('*')) return [[entry, published]];
      // One line of tsconfig.json for every language.
      const languages = Object.keys(modulesOfExports).filter((each) => each.startsWith('./locales/'));
      return languages.map((each) => [each, each.replace('./', './dist/')]);
    });
    delete modulesOfExports['./react.js']; // nobody in here imports it
    assert.deepEqual(modulesOfExports, Object.fromEntries(expected));
    for (const [entry, target] of entries) {
      if (typeof target === 'string' || !('default' in target) || entry.startsWith('./types/')) continue;
      assert.equal(target.types, target.default?.replace(/\.js$/, '.d.ts'), entry);
    }
  });

  it('runs the check of a backend from the command line', async () => {
    const address = 'http://127.0.0.1:9/'; // the discard port: nobody answers there
    const command = join(packed.host, 'node_modules/.bin/smtp-oauth2-check-backend');
    const failed = (await run(command, [address], { shell: process.platform === 'win32' }).catch(
      (error: unknown) => error,
    )) as { code?: number; stdout: string; stderr: string };
    assert.equal(typeof failed.code, 'number');
    assert.notEqual(failed.code, 0);
    assert.doesNotMatch(failed.stdout + failed.stderr, /ERR_MODULE_NOT_FOUND|SyntaxError/);
    assert.match(failed.stdout + failed.stderr, /127\.0\.0\.1|fetch failed|BROKEN/);
  });

  it('depends on lit and @lit/context alone', () => {
    assert.deepEqual(Object.keys(packageData.dependencies).sort(), ['@lit/context', 'lit']);
  });

  it('pleases publint', async () => {
    const { messages } = await publint({ pkgDir: packed.installed, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packageData)),
      [],
    );
  });
});
