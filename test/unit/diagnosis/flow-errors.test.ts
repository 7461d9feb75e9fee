import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain } from '../../../src/diagnosis/index.js';
import { explain as explainSignIn } from '../../../src/diagnosis/sign-in.js';
import { FLOW_ERRORS } from '../../../src/flow/error.js';
import type { FlowErrorCode } from '../../../src/flow/error.js';

describe('an error of the flow', () => {
  for (const code of Object.keys(FLOW_ERRORS) as FlowErrorCode[]) {
    const who = FLOW_ERRORS[code];
    it(`of which a host passes on no more than ${code} has words, a step and who can do it`, () => {
      for (const by of [explain, explainSignIn]) {
        const found = by({ code });
        assert.deepEqual([found.id, found.who, found.details], [code, who, '']);
        for (const line of [found.what, ...found.how]) assert.match(line, /^\p{Lu}.*[.]$/su);
        assert.ok(found.how.length > 0);
      }
    });

    it(`${code} keeps its own words, and who can fix it where it does not say that itself`, () => {
      const found = explain({ code, message: 'Words.', remedy: 'Step.' });
      assert.deepEqual([found.what, found.how, found.who], ['Words.', ['Step.'], who]);
      assert.deepEqual(explain({ code, message: 'Words.' }).how, []);
    });
  }

  it('of another copy of the package keeps who can fix it', () => {
    for (const who of ['you', 'provider-admin', 'host-admin', 'provider'])
      assert.equal(explain({ code: 'timeout', message: 'M.', remedy: 'R.', who }).who, who);
    assert.equal(explain({ code: 'timeout', message: 'M.', remedy: 'R.', who: 'somebody' }).who, 'you');
    assert.equal(explain({ code: 'exchange-invalid', message: 'M.', who: 7 }).who, 'host-admin');
  });

  it('of a later version has its own words, and is for the person at the form where it names nobody', () => {
    const { id, what, how, who } = explain({ code: 'of-a-later-version', message: 'M.', remedy: 'R.' });
    assert.deepEqual([id, what, how, who], ['of-a-later-version', 'M.', ['R.'], 'you']);
    assert.equal(explain({ code: 'of-a-later-version', message: 'M.' }).id, 'unknown');
  });

  it('is explained by what others said in it, and not by its own words', () => {
    const own = { code: 'exchange-refused', message: 'AADSTS50011', remedy: 'AADSTS50011' };
    assert.equal(explain(own).id, 'exchange-refused');
    assert.equal(explain({ ...own, detail: 'AADSTS65004' }).id, 'microsoft-declined');
    assert.equal(explain({ ...own, cause: new Error('AADSTS65004') }).id, 'microsoft-declined');
    assert.equal(explain({ ...own, detail: 'AADSTS65004' }).details, 'AADSTS65004');
  });
});

describe('an explanation in another language', () => {
  const texts = {
    unknown: 'Unbekannt.\nLesen Sie die Einzelheiten.',
    'microsoft-declined': 'Abgelehnt.\nNoch einmal.',
    'state-mismatch': 'Nie gezeigt.\nNie.',
    'smtp-other-transport': 'Auch das.\nUnd so.',
  };
  const words = (input: unknown) => {
    const { what, how } = explain(input, { texts });
    return [what, ...how];
  };

  it('is there for an error that is not known, and for one that is known inside a flow error', () => {
    assert.deepEqual(words('the moon'), ['Unbekannt.', 'Lesen Sie die Einzelheiten.']);
    const flowError = { code: 'state-mismatch', message: 'M.', remedy: 'R.' };
    assert.deepEqual(words({ ...flowError, detail: 'AADSTS65004' }), ['Abgelehnt.', 'Noch einmal.']);
  });

  it('leaves a flow error’s own words, which are in the language of the page', () => {
    assert.deepEqual(words({ code: 'state-mismatch', message: 'M.', remedy: 'R.' }), ['M.', 'R.']);
  });

  it('is there for what it can be as well', () => {
    const text = '535 5.7.139 SmtpClientAuthentication is disabled for the Tenant';
    const [other] = explain(text, { texts }).alternatives ?? [];
    assert.deepEqual([other?.what, other?.how], ['Auch das.', ['Und so.']]);
    assert.ok(other?.who);
  });
});
