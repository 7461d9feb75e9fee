import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { MAILBOX, TENANT } from '../../demo/embedded.js';
import type { RunningDemo } from '../../demo/server.js';
import { makeKeyPair } from '../../demo/backend/xoauth2/make-key-pair.js';
import { authorize, openTarget, test } from './support/fixtures.js';

/** Saves what is in the form and sends a test mail through it: an administrator's last two steps. */
async function saveAndSend(page: Page, demo: RunningDemo, name: string) {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('#outcome')).toHaveText(`${name} saved.`);
  const before = demo.services.inbox.mails.length;
  await page
    .getByRole('row', { name: new RegExp(name) })
    .getByRole('button', { name: 'Send test mail' })
    .click();
  await expect(page.locator('#outcome')).toHaveText(`Test mail of ${name} sent.`);
  expect(demo.services.inbox.mails).toHaveLength(before + 1);
  expect(demo.services.inbox.mails.at(-1)?.user).toBe(MAILBOX);
}

const field = (page: Page, name: string | RegExp) =>
  page.locator('smtp-edit-panel').getByRole('textbox', { name });

test('Microsoft: the app itself, from the form to the mail in the inbox', async ({
  page,
  demo,
  exchanges,
}) => {
  await openTarget(page, demo, 'Microsoft');
  await page.getByLabel('Who signs in?').selectOption({ label: 'The app itself' });
  await expect(page.locator('oauth2-authorize-button')).toHaveCount(0);
  await field(page, 'Mailbox').fill(MAILBOX);
  await field(page, 'From Address').fill(MAILBOX);
  await field(page, 'Tenant ID').fill('common');
  await field(page, 'Tenant ID').blur();
  await expect(page.getByText(/“common”, “organizations” and “consumers” do not work/)).toBeVisible();
  await field(page, 'Tenant ID').fill(TENANT);
  await saveAndSend(page, demo, 'microsoft-alerts');
  expect(exchanges).toEqual([]);
});

test('Microsoft: the check says what is wrong, before anything is saved', async ({ page, demo }) => {
  await openTarget(page, demo, 'Microsoft');
  const check = page.getByRole('button', { name: 'Check' });
  await check.click();
  await expect(page.getByText('The registration is right. Now sign in.').first()).toBeVisible();
  await field(page, 'Client Secret').fill('not~the.secret-of-this-app');
  await check.click();
  await expect(page.getByText('The check failed at: Client and credential').first()).toBeVisible();
  await expect(page.locator('smtp-edit-panel [part~="explanation"]')).toContainText(/secret/i);
});

test('Microsoft: the registration of the host, by its name alone', async ({ page, demo, exchanges }) => {
  await openTarget(page, demo, 'Microsoft');
  await page.getByLabel('App Registration').selectOption({ label: 'The app of this demo' });
  await expect(field(page, 'Client ID')).toHaveCount(0);
  await field(page, 'From Address').fill(MAILBOX);
  const window = await authorize(page);
  await window.signIn(MAILBOX);
  await expect(page.getByText(`Signed in as ${MAILBOX}.`).first()).toBeVisible();
  await saveAndSend(page, demo, 'microsoft-alerts');
  const [sent] = exchanges.map((request) => request.postDataJSON() as Record<string, string>);
  expect(sent).toMatchObject({ 'oauth2-registration': 'demo' });
  expect(sent).not.toHaveProperty('oauth2-client-secret');
});

test('Microsoft: a certificate with its key, pasted together', async ({ page, demo, exchanges }) => {
  const pair = await makeKeyPair('alerts', Date.now());
  const { client, provider } = demo.services.microsoft;
  provider.storage.certificates.set(client.id, [pair.certificate]);
  await openTarget(page, demo, 'Microsoft');
  await page.getByLabel('Who signs in?').selectOption({ label: 'The app itself' });
  await page.getByLabel('The app proves itself with').selectOption({ label: 'A certificate' });
  const other = await makeKeyPair('other', Date.now());
  await field(page, 'Certificate').fill(pair.certificate);
  await field(page, 'Private Key').fill(other.privateKey);
  await field(page, 'Private Key').blur();
  await expect(page.getByText('This private key does not belong to the certificate.')).toBeVisible();
  await expect(page.getByText(`Thumbprint: ${pair.thumbprint}`)).toBeVisible();
  await field(page, 'Private Key').fill(pair.privateKey);
  await field(page, 'Mailbox').fill(MAILBOX);
  await field(page, 'From Address').fill(MAILBOX);
  await field(page, 'Tenant ID').fill(TENANT);
  await saveAndSend(page, demo, 'microsoft-alerts');
  expect(exchanges).toEqual([]);
});

test('Microsoft: a person signs in, and a certificate proves the app', async ({ page, demo, exchanges }) => {
  const pair = await makeKeyPair('alerts', Date.now());
  const { client, provider } = demo.services.microsoft;
  provider.storage.certificates.set(client.id, [pair.certificate]);
  await openTarget(page, demo, 'Microsoft');
  await page.getByLabel('The app proves itself with').selectOption({ label: 'A certificate' });
  await expect(field(page, 'Client Secret')).toHaveCount(0);
  await field(page, 'Certificate').fill(pair.certificate);
  await field(page, 'Private Key').fill(pair.privateKey);
  await field(page, 'From Address').fill(MAILBOX);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('The registration is right. Now sign in.').first()).toBeVisible();
  const window = await authorize(page);
  await window.signIn(MAILBOX);
  await expect(page.getByText(`Signed in as ${MAILBOX}.`).first()).toBeVisible();
  const [sent] = exchanges.map((request) => request.postDataJSON() as Record<string, string>);
  expect(sent).toMatchObject({ 'oauth2-client-auth': 'certificate' });
  expect(sent).not.toHaveProperty('oauth2-client-secret');
  await saveAndSend(page, demo, 'microsoft-alerts');
});

test('Microsoft: a certificate that the server makes, from the click to the mail', async ({ page, demo }) => {
  const { client, provider } = demo.services.microsoft;
  await openTarget(page, demo, 'Microsoft');
  await page.getByLabel('Who signs in?').selectOption({ label: 'The app itself' });
  await page.getByLabel('The app proves itself with').selectOption({ label: 'A certificate' });
  const answered = page.waitForResponse((response) => response.url().endsWith('/certificate'));
  await page.getByRole('button', { name: 'Make one for me' }).click();
  expect(await (await answered).text()).not.toContain('PRIVATE');
  await expect(page.getByText(/keeps the key of this certificate/)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the certificate (.cer)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('microsoft-alerts.cer');
  const certificate = new X509Certificate(await readFile(await download.path()));
  await expect(page.getByText(`Thumbprint: ${certificate.fingerprint.replaceAll(':', '')}`)).toBeVisible();
  await field(page, 'Mailbox').fill(MAILBOX);
  await field(page, 'From Address').fill(MAILBOX);
  await field(page, 'Tenant ID').fill(TENANT);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText('The check failed at: Client and credential').first()).toBeVisible();
  // What an administrator does in the portal.
  provider.storage.certificates.set(client.id, [certificate.toString()]);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByText(/^The check failed/)).toHaveCount(0);
  await saveAndSend(page, demo, 'microsoft-alerts');
});

test('Google: a service account, from its key file to the mail in the inbox', async ({
  page,
  demo,
  exchanges,
}) => {
  await openTarget(page, demo, 'Google');
  await page.getByLabel('Who signs in?').selectOption({ label: 'A service account' });
  const key = field(page, 'Service Account Key');
  await key.fill('{"web":{}}');
  await key.blur();
  await expect(page.getByText(/This is the file of an OAuth client/)).toBeVisible();
  await key.fill(JSON.stringify(demo.services.serviceAccount));
  const { client_id: clientId } = demo.services.serviceAccount;
  await expect(page.getByText(new RegExp(`client ID ${clientId} and scope`))).toBeVisible();
  await field(page, 'Mailbox').fill(MAILBOX);
  await field(page, 'From Address').fill(MAILBOX);
  await saveAndSend(page, demo, 'google-alerts');
  expect(exchanges).toEqual([]);
});

test('Microsoft: the app itself in another cloud, with values of its own', async ({ page, demo }) => {
  await openTarget(page, demo, 'Microsoft');
  const { client } = demo.services.microsoft;
  await page.getByLabel('Cloud').selectOption({ label: 'Microsoft (US Government)' });
  await expect(field(page, 'Client ID')).toHaveValue('');
  await expect(page.getByText(/portal of this cloud/)).toBeVisible();
  await page.getByLabel('Who signs in?').selectOption({ label: 'The app itself' });
  await field(page, 'Client ID').fill(client.id);
  await field(page, 'Client Secret').fill(client.secret);
  await field(page, 'Tenant ID').fill(TENANT);
  await field(page, 'Mailbox').fill(MAILBOX);
  await field(page, 'From Address').fill(MAILBOX);
  await saveAndSend(page, demo, 'microsoft-alerts');
  await expect(page.getByLabel('Cloud')).toHaveValue('oauth2/microsoft-us-government');
});
