import {
  OAuth2AuthorizeButton,
  SmtpEditPanel,
  SmtpOAuth2Config,
  SmtpOAuth2Status,
} from 'smtp-oauth2-elements/react.js';

export const uses = [
  <SmtpEditPanel mode="edit" value={{ name: 'a' }} busy={false} className="a" aria-label="a" />,
  <SmtpEditPanel
    ref={(panel) => panel?.submitValues}
    onChange={({ currentTarget }) => currentTarget.value}
  />,
  <OAuth2AuthorizeButton provider="google" onOAuth2Error={({ error }) => error.code} onClick={() => 0} />,
  <SmtpOAuth2Status targetName="a" onOAuth2Status={({ reasons }) => reasons.length} />,

  <SmtpEditPanel mode="change" />, // wrong
  <SmtpEditPanel value={42} />, // wrong
  <SmtpEditPanel value={{ port: '25' }} />, // wrong
  <SmtpEditPanel targetName="a" />, // wrong
  <SmtpEditPanel onOAuth2Authorized={({ token }) => token} />, // wrong
  <SmtpOAuth2Config config={{ refreshTokenURL: '/' }} />, // wrong
  <SmtpOAuth2Status interval="often" />, // wrong
];
