// An edit window in Proxmox's manner: loads with a mask, OK follows validity and dirtiness, errors come back by key.
import { api2 } from './api.js';

Ext.define('Host.EditWindow', {
  extend: 'Ext.window.Window',
  modal: true,
  resizable: false,
  width: 700,
  border: false,
  referenceHolder: true,
  defaultButton: 'submitbutton',
  defaultFocus: 'field:focusable[disabled=false][hidden=false]',

  initComponent: function () {
    const { isCreate, panel, buttonsBefore = [] } = this;
    this.formPanel = Ext.create('Ext.form.Panel', {
      trackResetOnLoad: true,
      bodyPadding: 10,
      border: false,
      fieldDefaults: { labelWidth: 120, anchor: '100%' },
      items: [panel],
    });
    const form = this.formPanel.getForm();
    const submit = Ext.create('Ext.Button', {
      reference: 'submitbutton',
      text: isCreate ? 'Add' : 'OK',
      disabled: !isCreate,
      handler: () => this.submit(),
    });
    const reset = Ext.create('Ext.Button', { text: 'Reset', disabled: true, handler: () => form.reset() });
    const follow = () => {
      submit.setDisabled(!form.isValid() || !(isCreate || form.isDirty()));
      reset.setDisabled(!form.isDirty());
    };
    form.on('dirtychange', follow);
    form.on('validitychange', follow);
    Ext.apply(this, {
      items: [this.formPanel],
      buttons: isCreate ? [...buttonsBefore, submit] : [...buttonsBefore, submit, reset],
    });
    Ext.window.Window.prototype.initComponent.call(this);
    this.on('afterlayout', () => {
      this.suspendLayout = true;
      form.isValid();
      this.suspendLayout = false;
    });
    if (!isCreate) this.on('show', () => this.load(), null, { single: true });
  },

  async request(options) {
    this.setLoading('Please wait...');
    try {
      return await api2(options);
    } finally {
      if (!this.destroyed) this.setLoading(false);
    }
  },

  async load() {
    try {
      const { result } = await this.request({ url: this.url });
      if (this.destroyed) return;
      this.digest = result.digest;
      this.formPanel.getForm().clearInvalid();
      this.down('inputpanel').setValues(result.data);
    } catch (response) {
      Ext.Msg.alert('Error', response.htmlStatus ?? String(response));
    }
  },

  async submit() {
    const params = this.down('inputpanel').getValues();
    if (this.digest) params.digest = this.digest;
    try {
      await this.request({ url: this.url, method: this.isCreate ? 'POST' : 'PUT', params });
      this.fireEvent('saved', params);
      this.close();
    } catch (response) {
      const { errors } = response.result ?? {};
      if (errors) this.formPanel.getForm().markInvalid(errors);
      Ext.Msg.alert('Error', response.htmlStatus ?? String(response));
    }
  },
});
