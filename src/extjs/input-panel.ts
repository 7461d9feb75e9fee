import type { HostUser } from '../context/config.js';
import type { SmtpTarget } from '../smtp-target/target.js';
import type { SmtpEditPanel } from '../elements/smtp-edit-panel/smtp-edit-panel.js';
import type { Ext, ExtComponent, ExtStore } from './ext.js';
import type { SmtpPanelOptions } from './panel-component.js';

/** What a host sets on a class that extends `SmtpOAuth2.InputPanel`. */
export interface SmtpInputPanelOptions extends Pick<SmtpPanelOptions, 'settings' | 'lang' | 'compact'> {
  /** Users that can be recipients: a store of records with `userid`, `email` and `comment`. */
  readonly userStore?: ExtStore;
}

interface InputPanel extends ExtComponent, SmtpInputPanelOptions {
  items: unknown;
  readonly isCreate?: boolean;
  readonly name?: string;
  readonly defaultMailAuthor?: string;
  down(selector: string): PanelField;
  followUsers(): void;
  setValues(target: SmtpTarget): void;
}

interface PanelField extends ExtComponent {
  setValue(target: SmtpTarget): void;
  getPanel(): SmtpEditPanel;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

function usersOf(store: ExtStore): HostUser[] {
  const users: HostUser[] = [];
  store.each((user) => {
    const [id, email, comment] = ['userid', 'email', 'comment'].map((key) => textOf(user.get(key)));
    users.push({
      id: id ?? String(user.getId()),
      ...(email !== undefined && { email }),
      ...(comment !== undefined && { comment }),
    });
  });
  return users;
}

/** The panel as an input panel of the Proxmox widget toolkit, where that is on the page. */
export function defineInputPanel(ext: Ext) {
  const base = ext.ClassManager.get('Proxmox.panel.InputPanel')?.prototype;
  if (!base) return;

  ext.define<InputPanel>('SmtpOAuth2.InputPanel', {
    extend: 'Proxmox.panel.InputPanel',
    xtype: 'smtpoauth2inputpanel',

    initComponent() {
      const { isCreate, name, settings, lang, compact, defaultMailAuthor } = this;
      this.items = [
        {
          xtype: 'smtpoauth2panel',
          anchor: '100%',
          mode: isCreate ? 'create' : 'edit',
          // As with the form that this one replaces, a new target has a password unless somebody chooses otherwise.
          value: { ...(name !== undefined && { name }), ...(isCreate && { 'auth-method': 'plain' }) },
          settings: { ...(defaultMailAuthor && { defaultAuthor: defaultMailAuthor }), ...settings },
          lang,
          compact,
        },
      ];
      base.initComponent.call(this);
      this.followUsers();
    },

    followUsers() {
      const { userStore } = this;
      if (!userStore) return;
      const show = () => {
        this.down('smtpoauth2panel').getPanel().users = usersOf(userStore);
      };
      const listening = userStore.on('load', show, this, { destroyable: true });
      this.on('destroy', () => listening.destroy());
      show();
    },

    /** The target that the window has loaded, as a whole: the panel keeps what it does not know. */
    setValues(target: SmtpTarget) {
      this.down('smtpoauth2panel').setValue(target);
    },
  });
}
