import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const root = new URL('../..', import.meta.url).pathname;
const chosen = process.env.HOSTS?.split(' ');

/** Each framework's own checker, and the file with right and wrong uses for it. */
const checkers: Readonly<Record<string, { readonly command: readonly string[]; readonly uses?: string }>> = {
  react: { command: ['tsc', '--pretty', 'false'], uses: 'react.tsx' },
  'react-18': { command: ['tsc', '--pretty', 'false'], uses: 'react-18.tsx' },
  next: { command: ['tsc', '--pretty', 'false'] },
  'vue-router': { command: ['vue-tsc', '--pretty', 'false'] },
  vue: { command: ['vue-tsc', '--pretty', 'false'], uses: 'vue.vue' },
  svelte: { command: ['svelte-check', '--output', 'machine', '--fail-on-warnings'], uses: 'svelte.svelte' },
  angular: { command: ['ngc', '--noEmit'] },
};

function check(host: string, [tool = '', ...options]: readonly string[]) {
  const cwd = join(root, 'demo/hosts', host);
  const { status, stdout, stderr } = spawnSync(join(cwd, 'node_modules/.bin', tool), options, {
    cwd,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** `file(line,column)` of tsc, `"file" line:column` of svelte-check. */
function linesWithErrors(output: string, file: string): number[] {
  const places = output.matchAll(/([\w./-]+)(?:\((\d+),\d+\): error|" (\d+):\d+ )/g);
  const found = [...places].map(([, at = '', ofTsc, ofSvelte]) => {
    assert.ok(at.endsWith(file), `an error elsewhere:\n${output}`);
    return Number(ofTsc ?? ofSvelte);
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

for (const [host, { command, uses }] of Object.entries(checkers)) {
  if (chosen && !chosen.includes(host)) continue;
  describe(`the types for ${host}`, () => {
    it('let the example through', () => {
      const { status, output } = check(host, command);
      assert.equal(status, 0, output);
    });

    if (!uses) return;
    it('refuse each wrong use, and no right one', () => {
      const source = join(root, 'test/hosts/wrong', uses);
      const file = `uses${uses.slice(uses.lastIndexOf('.'))}`;
      const copy = join(root, 'demo/hosts', host, 'src', file);
      try {
        copyFileSync(source, copy);
        const { output } = check(host, command);
        const lines = readFileSync(source, 'utf8').split('\n');
        const wrong = lines.flatMap((line, index) => (/wrong( -->)?$/.test(line) ? [index + 1] : []));
        assert.equal(wrong.length, 7);
        assert.deepEqual(linesWithErrors(output, file), wrong, output);
      } finally {
        rmSync(copy, { force: true });
      }
    });
  });
}

if (!chosen || chosen.includes('react-18')) {
  it('renders the wrappers on a server, without their properties', () => {
    const script = `
      import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { SmtpEditPanel } from 'smtp-oauth2-elements/react.js';
      const panel = createElement(SmtpEditPanel, { value: { name: 'a' }, className: 'b', onChange: () => 0 });
      process.stdout.write(renderToString(panel));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(root, 'demo/hosts/react-18'),
      encoding: 'utf8',
    });
    assert.equal(stdout, '<smtp-edit-panel class="b"></smtp-edit-panel>', stderr);
    assert.equal(stderr, '');
  });
}
