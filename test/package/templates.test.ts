import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { textsOf } from '../../scripts/build/minify-templates.js';
import { HOLE, minifyCss, minifyHtml } from '../../scripts/build/minify.js';

const dist = new URL('../../dist/elements', import.meta.url).pathname;

/** The literal texts of the `html` and `css` templates in a file. */
function textsIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && ['html', 'css'].includes(node.tag.getText())) {
      found.push(...textsOf(node.template));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.js', code, ts.ScriptTarget.ES2022, true));
  return found;
}

describe('the templates of the published files', () => {
  const cases: readonly [string, string][] = [
    ['\n  <div>\n    <p>a  b</p>\n  </div>\n', '<div><p>a b</p></div>'],
    ['<p>One <b>two</b>\n <i>three</i></p>', '<p>One <b>two</b> <i>three</i></p>'],
    [`<input\n  name=${HOLE}\n  ?required=${HOLE}\n/>`, `<input name=${HOLE} ?required=${HOLE}>`],
    [`<div> ${HOLE} ${HOLE} </div>`, `<div>${HOLE} ${HOLE}</div>`],
    [`<button> ${HOLE} </button>`, `<button> ${HOLE} </button>`],
  ];
  for (const [text, expected] of cases) {
    it(`are without white space that nobody sees: ${JSON.stringify(text)}`, () => {
      assert.equal(minifyHtml(text), expected);
    });
  }

  it('keep their CSS, the newest too', () => {
    assert.equal(
      minifyCss(
        ':host {\n  color: light-dark(#ffffff, var(--smtp-color, Canvas));\n  margin-inline: 0;\n}\n',
      ),
      ':host{color:light-dark(#ffffff,var(--smtp-color, Canvas));margin-inline:0}',
    );
  });

  it('hold no line breaks, and their source maps lead to the lines they come from', async () => {
    const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.js'));
    const texts = await Promise.all(
      files.map(async (file) => textsIn(await readFile(join(dist, file), 'utf8'))),
    );
    assert.ok(texts.flat().length > 100);
    for (const text of texts.flat()) assert.doesNotMatch(text, /\n| {2}/);

    const file = join(dist, 'smtp-edit-panel/text-field.js');
    const map = JSON.parse(await readFile(`${file}.map`, 'utf8')) as SourceMapPayload;
    const lines = (await readFile(file, 'utf8')).split('\n');
    const line = lines.findIndex((text) => text.includes('function renderReveal'));
    const found = new SourceMap(map).findEntry(line, lines[line]?.indexOf('renderReveal') ?? 0);
    assert.ok('originalLine' in found);
    const source = await readFile(join(dist, 'smtp-edit-panel', found.originalSource), 'utf8');
    assert.match(source.split('\n')[found.originalLine] ?? '', /function renderReveal/);
  });
});
