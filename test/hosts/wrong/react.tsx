import type {} from 'smtp-oauth2-elements/types/react.js';

export const uses = [
  <smtp-edit-panel mode="edit" value={{ name: 'a' }} busy={false} className="a" aria-label="a" />,
  <oauth2-authorize-button provider="google" onoauth2-error={({ error }) => error.code} onClick={() => 0} />,
  <smtp-oauth2-status targetName="a" onoauth2-status={({ reasons }) => reasons.length} />,

  <smtp-edit-panel mode="change" />, // wrong
  <smtp-edit-panel value={42} />, // wrong
  <smtp-edit-panel value={{ port: '25' }} />, // wrong
  <smtp-edit-panel targetName="a" />, // wrong
  <smtp-edit-panel onoauth2-authorized={({ token }) => token} />, // wrong
  <smtp-oauth2-config config={{ refreshTokenURL: '/' }} />, // wrong
  <smtp-oauth2-status interval="often" />, // wrong
];
