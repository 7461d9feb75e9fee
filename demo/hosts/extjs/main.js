import { defineExtComponents, fetchWith } from 'smtp-oauth2-elements/extjs.js';
import './input-panel.js';
import './edit-window.js';
import { api2 } from './api.js';

const { google, microsoft } = await (await fetch('/demo/config')).json();
const options = new URLSearchParams(location.search);
/** Without OAuth2 the host refuses every key that such a product does not have yet. */
const withOAuth2 = !options.has('without-oauth2');
const api = withOAuth2 ? '/api2/extjs' : '/api2/without-oauth2';

defineExtComponents(Ext);

/** The panel as such a host has it: a class of its own, with its settings. */
Ext.define('Host.SmtpPanel', {
  extend: 'SmtpOAuth2.InputPanel',
  xtype: 'hostsmtppanel',
  lang: options.get('lang') ?? 'en',
  settings: {
    users: [
      { id: 'root@pam', email: 'root@example.com', comment: 'Root' },
      { id: 'ops@pve', email: 'ops@example.com' },
    ],
    ...(withOAuth2 && {
      fetch: fetchWith(api2),
      refreshTokenUrl: `${api}/notifications/smtp-oauth2-token`,
      testUrl: `${api}/notifications/smtp-test`,
      statusUrl: `${api}/notifications/endpoints/smtp/{name}/sign-in`,
      checkUrl: `${api}/notifications/smtp-check`,
      certificateUrl: `${api}/notifications/smtp-certificate`,
      otherProvider: true,
      discoveryUrl: `${api}/notifications/smtp-discover`,
      redirectUri: new URL('oauth2-callback.html', location.href).href,
      providers: [google.provider, microsoft.provider],
    }),
  },
});

const url = `${api}/notifications/endpoints/smtp`;
const news = Ext.create('Ext.Component', { autoEl: 'output', padding: 10 });
const tell = (text) => (news.el.dom.textContent = text);

function open(name) {
  return Ext.create('Host.EditWindow', {
    autoShow: true,
    width: Number(options.get('width') ?? 700),
    title: name ? 'Edit: SMTP' : 'Add: SMTP',
    isCreate: !name,
    url: name ? `${url}/${name}` : url,
    panel: { xtype: 'hostsmtppanel', isCreate: !name, name, defaultMailAuthor: 'Demo' },
    listeners: { saved: () => tell('saved') },
  });
}

/** The same field in a plain Ext form, whose button is bound to the form. */
function openPlainForm() {
  return Ext.create('Ext.window.Window', {
    autoShow: true,
    title: 'Plain form',
    width: 700,
    items: {
      xtype: 'form',
      bodyPadding: 10,
      items: { xtype: 'smtpoauth2panel', name: 'target', anchor: '100%', settings: {} },
      buttons: [{ text: 'Save', formBind: true, handler: () => tell('plain form saved') }],
    },
  });
}

Ext.onReady(() => {
  Ext.create('Ext.container.Viewport', {
    items: [
      {
        xtype: 'toolbar',
        items: [
          { text: 'Add', handler: () => open() },
          {
            xtype: 'textfield',
            itemId: 'name',
            emptyText: 'Name of a target',
            inputAttrTpl: 'aria-label="Target"',
          },
          { text: 'Edit', handler: (button) => open(button.up('toolbar').down('#name').getValue()) },
          { text: 'Plain form', handler: openPlainForm },
        ],
      },
      news,
    ],
  });
  // A key map of the host, as Proxmox's lists have it: it spares fields.
  new Ext.util.KeyMap({
    target: document,
    ignoreInputFields: true,
    key: 'k',
    fn: () => tell('key map'),
  });
});
