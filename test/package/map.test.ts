import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { mapDocument } from '../../scripts/map-docs.js';
import { mayImport, roomOf, rooms } from '../../scripts/rooms.js';
import tsconfig from '../../tsconfig.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const OWN = /\.(ts|js)$/;
const paths = Object.entries(tsconfig.compilerOptions.paths).map(([name, [source = '']]) => ({
  name,
  source,
}));

/** A file of ours that a specifier leads to. */
function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  for (const { name, source } of paths) {
    const [start = '', end] = name.split('*');
    if (end === undefined ? specifier === name : specifier.startsWith(start) && specifier.endsWith(end)) {
      const word = specifier.slice(start.length, specifier.length - (end?.length ?? 0));
      return source.slice(2).replace('*', word);
    }
  }
  return undefined;
}

describe('the map of the house', () => {
  /** Every import in src and demo, of types and lazy ones too. */
  const imports = new Map<string, readonly string[]>();

  before(async () => {
    for (const house of ['src', 'demo']) {
      const folder = fileURLToPath(new URL(house, root));
      const files = (await readdir(folder, { recursive: true }))
        .map((file) => `${house}/${file.replaceAll('\\', '/')}`)
        .filter((file) => OWN.test(file) && !file.startsWith('demo/hosts/'));
      for (const file of files) {
        const { importedFiles } = ts.preProcessFile(await readFile(new URL(file, root), 'utf8'), true, true);
        const found = importedFiles.map(({ fileName }) => resolve(file, fileName));
        imports.set(file, [...new Set(found.filter((each) => each !== undefined))]);
      }
    }
    assert.ok(imports.size > 200);
  });

  it('shows every arrow between rooms', () => {
    const wrong = [...imports].flatMap(([file, found]) =>
      found.filter((other) => !mayImport(roomOf(file), roomOf(other))).map((other) => `${file} -> ${other}`),
    );
    assert.deepEqual(wrong, []);
  });

  it('has no room that is not there', () => {
    const empty = Object.keys(rooms).filter(
      (room) => ![...imports.keys()].some((file) => roomOf(file) === room),
    );
    assert.deepEqual(empty, []);
  });

  it('runs one way: no file imports itself by way of others, types included', () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]) => {
      const from = way.indexOf(file);
      if (from >= 0) circles.push([...way.slice(from), file].join(' -> '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of imports.get(file) ?? []) walk(next, [...way, file]);
    };
    for (const file of imports.keys()) walk(file, []);
    assert.deepEqual(circles, []);
  });

  it('is what docs/architecture.md shows', async () => {
    const document = await readFile(new URL('docs/architecture.md', root), 'utf8');
    assert.equal(document, mapDocument(document));
  });
});
