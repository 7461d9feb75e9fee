import type { Ext } from './ext.js';
import { defineInputPanel } from './input-panel.js';
import { definePanelComponent } from './panel-component.js';

export type { Ext, ExtStore } from './ext.js';
export type { Api2 } from './fetch-with.js';
export { fetchWith } from './fetch-with.js';
export type { SmtpInputPanelOptions } from './input-panel.js';
export type { SmtpPanelOptions } from './panel-component.js';

/**
 * Registers the panel with an ExtJS page (classic toolkit): `smtpoauth2panel`, a field for any Ext form, and, where
 * `Proxmox.panel.InputPanel` is on the page, `smtpoauth2inputpanel` for its edit windows. Registers `<smtp-edit-panel>`,
 * too. docs/extjs.md shows both in a window.
 *
 * @param ext the page's global `Ext`
 */
export function defineExtComponents(ext: Ext) {
  definePanelComponent(ext);
  defineInputPanel(ext);
}
