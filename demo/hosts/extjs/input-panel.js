// What an edit window of the Proxmox kind expects of a panel, written anew: the toolkit's own is AGPL.
Ext.define('Proxmox.panel.InputPanel', {
  extend: 'Ext.panel.Panel',
  xtype: 'inputpanel',
  border: false,
  layout: 'anchor',

  onGetValues: Ext.identityFn,

  getValues: function () {
    var values = {};
    Ext.Array.each(this.query('[isFormField]'), function (field) {
      Ext.apply(values, field.getSubmitData());
    });
    return this.onGetValues(values);
  },
});
