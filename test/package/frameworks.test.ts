import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { events, properties } from '../../src/frameworks/elements.js';
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Member {
  readonly kind: string;
  readonly name: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}
interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly { readonly name: string }[];
}

const modules = manifest.modules as unknown as readonly { readonly declarations?: readonly Declaration[] }[];
const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName);

describe('what the frameworks are told', () => {
  it('is every property that the manifest lets a host set', () => {
    const settable = ({ members = [] }: Declaration) =>
      members
        .filter((member) => member.kind === 'field' && !member.static && !member.readonly)
        .map(({ name }) => name)
        .sort();
    assert.deepEqual(
      Object.fromEntries(Object.entries(properties).map(([tag, names]) => [tag, [...names].sort()])),
      Object.fromEntries(declarations.map((each) => [each.tagName, settable(each)])),
    );
  });

  it('is every event of the manifest, but for the native ones', () => {
    const native = ['input', 'change'];
    const named = new Set(declarations.flatMap((each) => (each.events ?? []).map(({ name }) => name)));
    assert.deepEqual(
      Object.values(events).sort(),
      [...named].filter((name) => !native.includes(name)).sort(),
    );
  });
});
