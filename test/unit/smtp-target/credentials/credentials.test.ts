import assert from 'node:assert/strict';
import { X509Certificate, createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { generate } from 'selfsigned';
import { readCertificate, thumbprintOf } from '../../../../src/smtp-target/credentials/certificate.js';
import type { Certificate } from '../../../../src/smtp-target/credentials/certificate.js';
import { readDer } from '../../../../src/smtp-target/credentials/der.js';
import { readPrivateKey } from '../../../../src/smtp-target/credentials/private-key.js';
import { readServiceAccountFile } from '../../../../src/smtp-target/credentials/service-account-file.js';

const DAY = 86_400_000;
const now = Date.now();

async function pair(from = -1, to = 365, more: Parameters<typeof generate>[1] = {}) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'alerts' }], {
    keySize: 2048,
    notBeforeDate: new Date(now + from * DAY),
    notAfterDate: new Date(now + to * DAY),
    ...more,
  });
  return { key, cert };
}

describe('a certificate with its key', () => {
  let good: { key: string; cert: string };
  let other: { key: string; cert: string };
  const read = () => readCertificate(good.cert, now) as Certificate;
  before(async () => {
    [good, other] = await Promise.all([pair(), pair()]);
  });

  it('is read as OpenSSL reads it', async () => {
    const certificate = read();
    const known = new X509Certificate(good.cert);
    assert.equal(certificate.notAfter, Date.parse(known.validTo));
    assert.equal(certificate.notBefore, Date.parse(known.validFrom));
    assert.deepEqual(Buffer.from(certificate.der), known.raw);
    assert.equal(await thumbprintOf(certificate), known.fingerprint.replaceAll(':', ''));
    const { n = '' } = known.publicKey.export({ format: 'jwk' });
    assert.equal(Buffer.from(certificate.modulus).toString('base64url'), n);
  });

  it('belongs together in PKCS#8 and in PKCS#1, whatever stands around it', () => {
    const pkcs1 = createPrivateKey(good.key).export({ type: 'pkcs1', format: 'pem' }).toString();
    for (const key of [good.key, pkcs1, `Bag Attributes\n${good.key}`, `${good.cert}\n${good.key}`]) {
      assert.ok(typeof readPrivateKey(key, read()) === 'object', key.slice(0, 40));
    }
    const headed = pkcs1.replace('KEY-----\n', 'KEY-----\nX-Made-By: a\nX-Made-For: b\n\n');
    assert.ok(typeof readPrivateKey(headed, read()) === 'object', 'headers are no part of the key');
    assert.ok(typeof readCertificate(`${good.key}\r\nsubject=alerts\r\n${good.cert}`, now) === 'object');
  });

  it('does not belong to another key', () => {
    assert.equal(readPrivateKey(other.key, read()), 'keyOther');
  });

  it('reads ends beyond 2049, which are written in another way', async () => {
    const { cert } = await pair(-1, 40 * 365);
    const { notAfter } = readCertificate(cert, now) as Certificate;
    assert.equal(notAfter, Date.parse(new X509Certificate(cert).validTo));
  });

  it('is refused before and after its time', async () => {
    assert.equal(readCertificate((await pair(-10, -1)).cert, now), 'certificateEnded');
    assert.equal(readCertificate((await pair(1, 10)).cert, now), 'certificateNotYet');
  });

  it('is refused with a short key, or one of another kind', async () => {
    assert.equal(readCertificate((await pair(-1, 1, { keySize: 1024 })).cert, now), 'certificateWeak');
    const elliptic = await pair(-1, 1, { keyType: 'ec', curve: 'P-256' } as never);
    assert.equal(readCertificate(elliptic.cert, now), 'certificateKind');
    assert.equal(readPrivateKey(elliptic.key), 'keyKind');
  });

  it('is refused where it is something else', () => {
    assert.equal(readCertificate('', now), 'certificateForm');
    assert.equal(readCertificate(good.key, now), 'certificateForm');
    assert.equal(readCertificate(`${good.cert}${other.cert}`, now), 'certificateSeveral');
    assert.equal(readCertificate(good.cert.replace(/\n[^-]{20}/, '\n'), now), 'certificateForm');
    assert.equal(readPrivateKey(''), 'keyForm');
    assert.equal(readPrivateKey('-----BEGIN PRIVATE KEY-----\n!\n-----END PRIVATE KEY-----'), 'keyForm');
    assert.equal(readPrivateKey(good.cert), 'keyPublic');
  });

  it('is refused where the key is encrypted, in both ways of writing it', () => {
    const key = createPrivateKey(good.key);
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const pem = key.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();
      assert.equal(readPrivateKey(pem), 'keyEncrypted');
    }
  });

  it('never throws, whatever is cut off', () => {
    for (let end = 0; end < good.cert.length; end += 37) {
      const text = `${good.cert.slice(0, end)}\n-----END CERTIFICATE-----\n`;
      assert.doesNotThrow(() => readCertificate(text, now));
      assert.doesNotThrow(() => readPrivateKey(text.replaceAll('CERTIFICATE', 'PRIVATE KEY')));
    }
  });
});

describe('the length of a value in DER', () => {
  const read = (...bytes: number[]) => readDer(Uint8Array.from([0x04, ...bytes]))?.content.length;
  const content = (length: number) => Array.from({ length }, () => 7);

  it('is one byte, or one that counts up to four more', () => {
    assert.equal(read(0), 0);
    assert.equal(read(127, ...content(127)), 127);
    assert.equal(read(0x81, 128, ...content(128)), 128);
    assert.equal(read(0x82, 1, 1, ...content(257)), 257);
    assert.equal(read(0x84, 0, 0, 0, 1, 7), 1);
  });
  it('is nothing else, nor one that the bytes do not have', () => {
    for (const bytes of [[], [0x80, 7], [0x85, 0, 0, 0, 0, 1, 7], [0x81], [0x82, 1], [2, 7], [1, 7, 7]])
      assert.equal(read(...bytes), undefined, String(bytes));
  });
});

describe('the file of a service account', () => {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const file = {
    type: 'service_account',
    private_key_id: 'abc',
    private_key: privateKey,
    client_email: 'alerts@demo.iam.gserviceaccount.com',
    client_id: '1234',
    token_uri: 'https://elsewhere.example/',
  };
  const read = (more: object) => readServiceAccountFile(JSON.stringify({ ...file, ...more }));

  it('is read without the addresses in it', () => {
    assert.deepEqual(read({}), {
      clientEmail: file.client_email,
      clientId: '1234',
      privateKeyId: 'abc',
      privateKey,
    });
  });

  it('is told from the file of an OAuth client', () => {
    for (const kind of ['web', 'installed'])
      assert.equal(readServiceAccountFile(JSON.stringify({ [kind]: {} })), 'serviceAccountIsClient');
  });

  for (const [more, problem] of [
    [{ type: 'authorized_user' }, 'serviceAccountForm'],
    [{ client_email: 'me@gmail.com' }, 'serviceAccountForm'],
    [{ client_email: `${file.client_email}.example` }, 'serviceAccountForm'],
    [{ client_email: `Alerts ${file.client_email}` }, 'serviceAccountForm'],
    [{ client_id: 'x' }, 'serviceAccountForm'],
    [{ client_id: '12x' }, 'serviceAccountForm'],
    [{ client_id: 'x12' }, 'serviceAccountForm'],
    [{ private_key_id: 5 }, 'serviceAccountForm'],
    [{ private_key: 'x' }, 'serviceAccountKey'],
    [{ private_key: undefined }, 'serviceAccountKey'],
  ] as const) {
    it(`with ${JSON.stringify(more)} is refused`, () => assert.equal(read(more), problem));
  }

  it('is nothing else', () => {
    for (const text of ['', '[]', 'null', '"x"', privateKey])
      assert.equal(readServiceAccountFile(text), 'serviceAccountForm');
  });
});
