import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { presets } from '../../../src/providers/presets.js';
import type { Preset } from '../../../src/providers/presets.js';
import { loadForm, textValue, withText } from '../../../src/smtp-target/form.js';
import { isUnfinished, presetIn, withPreset } from '../../../src/smtp-target/preset.js';

const named = (id: string): Preset => presets.find((each) => each.id === id) ?? assert.fail(id);
const connector = named('exchange-connector');
const empty = loadForm({});
const filled = (from: string, preset = connector) =>
  textValue(withPreset(withText(empty, 'from-address', from), preset), 'server');

describe('a preset', () => {
  for (const preset of presets)
    it(`fills in the form, and is found in it: ${preset.id}`, () => {
      const form = withPreset(empty, preset);
      assert.deepEqual(
        (['server', 'port', 'mode'] as const).map((key) => textValue(form, key)),
        [preset.smtp.server, String(preset.smtp.port), preset.smtp.mode],
      );
      assert.equal(form.method, preset.signIn === 'none' ? 'none' : 'plain');
      assert.equal(textValue(form, 'username'), preset.username ?? '');
      assert.equal(isUnfinished(form), preset.smtp.server.includes('<'));
      for (const [key, text] of [
        ['server', 'mail.example.com'],
        ['port', '2525'],
        ['mode', 'insecure'],
      ] as const)
        assert.notEqual(presetIn(withText(form, key, text), presets)?.id, preset.id, key);
    });

  it('is found by the server in letters of any case, and is none in an empty form', () => {
    const form = withPreset(empty, named('microsoft-hve'));
    assert.equal(presetIn(withText(form, 'server', 'SMTP.hve.mx.Microsoft'), presets)?.id, 'microsoft-hve');
    assert.equal(presetIn(empty, presets), undefined);
  });

  it('has the sender’s domain in the server’s name, where that is made of it', () => {
    assert.equal(filled('a@Mail.Contoso.com'), 'mail-contoso-com.mail.protection.outlook.com');
    for (const none of [
      '',
      'a',
      'a@',
      'a@localhost',
      'a@b..c',
      'a@b c.d',
      'a@.contoso.com',
      'a@contoso.com.',
    ])
      assert.equal(filled(none), connector.smtp.server, none);
  });

  it('is found whatever stands for the part that only the administrator knows', () => {
    const form = withPreset(empty, connector);
    const found = (server: string) => presetIn(withText(form, 'server', server), presets)?.id;
    const end = '.mail.protection.outlook.com';
    assert.equal(found(`contoso-com${end}`), connector.id);
    assert.equal(found(connector.smtp.server), connector.id);
    for (const other of [end, `contoso-com${end}.example`, 'contoso-com.outlook.com'])
      assert.equal(found(other), undefined, other);
  });
});
