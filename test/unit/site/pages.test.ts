import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explanationsMarkdown } from '../../../site/build/explanations.js';
import { guideMarkdown } from '../../../site/build/guide.js';
import { destination } from '../../../site/build/links.js';
import { explanations } from '../../../src/diagnosis/tables/index.js';

describe('a link in a file that is a page of the site', () => {
  const cases: readonly (readonly [link: string, file: string, wanted: string | RegExp])[] = [
    ['try-it.md#the-look', 'site/pages/start.md', '/try-it.md#the-look'],
    ['hosts/vue.md', 'site/pages/start.md', '/hosts/vue.md'],
    ['google-service-account.md', 'site/pages/providers/google.md', '/providers/google-service-account.md'],
    ['../../docs/openapi.json', 'site/pages/openapi.md', '/docs/openapi.json'],
    ['errors.md', 'docs/embedding.md', '/docs/errors.md'],
    ['../SECURITY.md', 'docs/embedding.md', '/SECURITY.md'],
    ['../demo/backend', 'docs/backend-contract.md', /^https:.*\/blob\/main\/demo\/backend$/],
    [
      'systemd/smtp-oauth2-daily-update.timer',
      'docs/backend-contract.md',
      /^https:.*\/blob\/main\/docs\/systemd\//,
    ],
    ['#here', 'docs/errors.md', '#here'],
    ['/docs/errors.md', 'site/pages/explain.md', '/docs/errors.md'],
    ['https://example.org/', 'docs/errors.md', 'https://example.org/'],
  ];
  for (const [link, file, wanted] of cases) {
    it(`${link} in ${file} leads to ${String(wanted)}`, () => {
      const found = destination(link, file);
      if (typeof wanted === 'string') assert.equal(found, wanted);
      else assert.match(found, wanted);
    });
  }
});

describe('the pages about providers', () => {
  it('name a web application, never one that keeps no secret', () => {
    assert.match(guideMarkdown('google'), /\*\*Web application\*\*/);
    const microsoft = guideMarkdown('microsoft');
    assert.match(microsoft, /platform \*\*Web\*\*/);
    assert.match(microsoft, /Never choose \*\*Single-page application\*\*/);
  });

  it('have steps of their own where no person signs in', () => {
    assert.match(guideMarkdown('google jwt-bearer'), /service account/i);
    assert.match(guideMarkdown('microsoft client-credentials'), /Exchange/);
    assert.throws(() => guideMarkdown('nobody'), /No provider/);
  });
});

describe('the page of every explanation', () => {
  const page = explanationsMarkdown();

  it('has each id once, as a heading that a link finds', () => {
    for (const id of Object.keys(explanations)) assert.equal(page.split(`{#${id}}`).length, 2, id);
  });

  it('says who can fix it, and leads to the other causes', () => {
    assert.match(page, /An administrator of the tenant or of the app registration can fix it\./);
    for (const [, id = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(page.includes(`{#${id}}`), id);
  });
});
