import './standalone/define.js';
import { SECTIONS, isEmpty, showPanel } from './form.js';

const item = {
  switch: ({ label, disabled }) => ({ xtype: 'checkbox', fieldLabel: label, checked: true, disabled }),
  choice: ({ label, options, disabled }) => ({
    xtype: 'combobox',
    fieldLabel: label,
    store: options,
    value: options[0],
    editable: false,
    disabled,
  }),
  'sign-in': ({ label, disabled }) => ({
    xtype: 'container',
    items: { xtype: 'button', text: label, disabled },
  }),
  text: ({ label, value, placeholder, secret, button, disabled }) => {
    const field = {
      xtype: 'textfield',
      fieldLabel: label,
      value,
      emptyText: placeholder,
      inputType: secret ? 'password' : 'text',
      msgTarget: 'under',
      disabled,
    };
    if (!button) return field;
    return {
      xtype: 'container',
      layout: 'hbox',
      items: [
        { ...field, flex: 1, margin: '0 4 0 0' },
        { xtype: 'button', ui: 'default-toolbar-small', text: button, disabled },
      ],
    };
  },
};

/** An input panel as Proxmox has it: two columns, and rows over both below them. */
const section = ({ legend, fields }) => {
  const halves = fields.filter(({ wide }) => !wide);
  const [start, end] = [0, 1].map((side) => halves.filter((_, index) => index % 2 === side));
  const column = (some, padding) => ({
    columnWidth: 0.5,
    layout: 'anchor',
    padding,
    defaults: { anchor: '100%' },
    border: false,
    items: some.map((field) => item[field.kind](field)),
  });
  return [
    ...(legend ? [{ xtype: 'component', html: legend, style: 'font-weight: bold', padding: '6 0' }] : []),
    {
      layout: 'column',
      border: false,
      items: [column(start, '0 10 0 0'), column(end, '0 0 0 10')],
    },
    ...fields.filter(({ wide }) => wide).map((field) => ({ ...item[field.kind](field), anchor: '100%' })),
  ];
};

Ext.onReady(() => {
  const form = Ext.create('Ext.form.Panel', {
    renderTo: 'real',
    border: false,
    bodyBorder: false,
    layout: 'anchor',
    fieldDefaults: { labelWidth: 100, labelSeparator: '' },
    items: SECTIONS.flatMap(section),
  });
  const errors = SECTIONS.flatMap(({ fields }) => fields).filter(({ error }) => error);
  for (const { label, error } of errors) form.down(`[fieldLabel=${label}]`).markInvalid(error);
  if (isEmpty) form.getForm().clearInvalid();
  showPanel();
});
