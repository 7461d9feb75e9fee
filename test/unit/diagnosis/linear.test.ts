import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { createReport, explain } from '../../../src/diagnosis/index.js';
import * as signIn from '../../../src/diagnosis/sign-in.js';
import { HOSTILE } from './hostile.js';

const ROOM = new URL('../../../src/diagnosis/', import.meta.url);
const files = (folder: string) =>
  readdirSync(new URL(folder, ROOM))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}${name}`);

/** Every regular expression that a file writes down. */
function expressionsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(new URL(file, ROOM), 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The expression without its characters, so that what repeats is left. */
const skeleton = (expression: string) => expression.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');

describe('explain: work that grows with the length of a text, and no faster', () => {
  for (const file of [...files('tables/'), ...files('facts/')]) {
    it(`${file} repeats nothing without an end`, () => {
      const endless = expressionsOf(file).filter((each) => /[*+]|\{\d+,\}/.test(skeleton(each)));
      assert.deepEqual(endless, []);
    });
  }

  it('comes back from every text, in every entry', () => {
    for (const part of HOSTILE) {
      const text = part.repeat(Math.ceil(50_000 / part.length));
      for (const each of [explain, signIn.explain]) assert.ok(each(text).details.length <= 25_000);
      for (const each of [createReport, signIn.createReport]) assert.ok(each({ error: text }));
      assert.ok(explain({ error: text, error_description: [text, { detail: text }] }));
    }
  });
});
