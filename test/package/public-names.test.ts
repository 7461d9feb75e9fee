import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import manifest from '../../custom-elements.json' with { type: 'json' };
import openapi from '../../docs/openapi.json' with { type: 'json' };
import packageData from '../../package.json' with { type: 'json' };
import { explanations } from '../../src/diagnosis/tables/index.js';
import { FLOW_ERRORS } from '../../src/flow/error.js';
import * as face from '../../src/index.js';
import en from '../../src/locales/en.js';

const FILE = new URL('public-names.json', import.meta.url);

type Named = readonly { readonly name: string }[];
interface Element {
  readonly tagName: string;
  readonly attributes?: Named;
  readonly members?: readonly { readonly name: string; readonly static?: boolean }[];
  readonly events?: Named;
  readonly slots?: Named;
  readonly cssParts?: Named;
  readonly cssProperties?: Named;
  readonly cssStates?: Named;
}

const names = (list: Named = []) => list.map(({ name }) => name).sort();

/** Each key below `properties` of the contract's schemas. */
function wireKeys(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'properties' && typeof inner === 'object' && inner) {
      for (const name of Object.keys(inner as object)) found.add(name);
    }
    wireKeys(inner, found);
  }
  return found;
}

function publicNames(): object {
  const { diagnosis: _, ...texts } = en.strings; // Their keys are the explanations'.
  const modules = manifest.modules as unknown as readonly { readonly declarations: readonly Element[] }[];
  const declarations = modules.flatMap((module) => module.declarations);
  return {
    'entry points': Object.keys(packageData.exports).sort(),
    exports: Object.keys(face).sort(),
    elements: Object.fromEntries(
      declarations.map((element) => [
        element.tagName,
        {
          attributes: names(element.attributes),
          members: names(element.members?.filter((member) => !member.static)),
          events: names(element.events),
          slots: names(element.slots),
          parts: names(element.cssParts),
          'custom properties': names(element.cssProperties),
          states: names(element.cssStates),
        },
      ]),
    ),
    'flow errors': Object.keys(FLOW_ERRORS).sort(),
    explanations: Object.keys(explanations).sort(),
    texts: Object.fromEntries(
      Object.entries(texts).map(([group, keys]) => [group, Object.keys(keys).sort()]),
    ),
    'wire keys': [...wireKeys(openapi)].sort(),
  };
}

// UPDATE=1 node --import tsx --test test/package/public-names.test.ts writes it anew; the changelog says what changed.
test('public names are those of test/package/public-names.json', async () => {
  const found = publicNames();
  if (process.env.UPDATE) await writeFile(FILE, `${JSON.stringify(found, undefined, 2)}\n`);
  assert.deepEqual(found, JSON.parse(await readFile(FILE, 'utf8')));
});
