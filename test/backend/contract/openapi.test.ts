import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createBackend } from '../../../demo/backend/index.js';
import { EXCHANGE_KEYS, TARGET_KEYS } from '../../../demo/backend/targets/schema.js';
import { rules } from '../../../scripts/check-backend/rules.js';

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const docs = new URL('../../../docs/', import.meta.url);
const openapi = JSON.parse(await readFile(new URL('openapi.json', docs), 'utf8')) as Document;
const propertiesOf = (name: string) => openapi.components.schemas[name]?.properties ?? {};
const METHODS = ['get', 'post', 'put', 'delete'];

describe('the contract', () => {
  it('has the routes of the reference backend', () => {
    const app = createBackend({ stateDirectory: '/nowhere', providers: [], origins: [] });
    const ours = app.routes
      .filter(({ method }) => METHODS.includes(method.toLowerCase()))
      .map(({ method, path }) => `${method} ${path.replace(':name', '{name}')}`);
    const documented = Object.entries(openapi.paths).flatMap(([path, item]) =>
      METHODS.filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    assert.deepEqual([...new Set(ours)].sort(), documented.sort());
  });

  for (const [schema, keys] of [
    ['Target', TARGET_KEYS],
    ['ExchangeRequest', EXCHANGE_KEYS],
  ] as const) {
    it(`has the keys of the reference backend’s ${schema}`, () => {
      assert.deepEqual(Object.keys(propertiesOf(schema)).sort(), Object.keys(keys).sort());
    });

    it(`has the values that the reference backend takes in ${schema}`, () => {
      for (const [key, { enum: choices, pattern }] of Object.entries(propertiesOf(schema))) {
        const check = keys[key];
        assert.ok(check);
        for (const choice of choices ?? [])
          assert.equal(check(choice), undefined, `${key}: ${String(choice)}`);
        if (choices) assert.notEqual(check('none of these'), undefined, key);
        if (!pattern) continue;
        for (const value of ['a', 'name', '../x', 'a@b', 'a b', 'https://a', 'x'.repeat(43), 'a\r\nb'])
          assert.equal(check(value) === undefined, new RegExp(pattern).test(value), `${key}: ${value}`);
      }
    });
  }

  it('says each rule of the conformance check, and the check has each rule that it says', async () => {
    const text = await readFile(new URL('backend-contract.md', docs), 'utf8');
    const said = [...text.matchAll(/^\| ([A-Z]\d) +\|/gm)].map(([, id]) => id);
    assert.deepEqual(said.sort(), rules.map(({ id }) => id).sort());
  });
});
