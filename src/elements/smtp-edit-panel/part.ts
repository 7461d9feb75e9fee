import type { LitElement } from 'lit';
import type { SmtpOAuth2Config } from '../../context/config.js';
import type { FieldKey } from '../../smtp-target/fields.js';
import type { TargetForm } from '../../smtp-target/form.js';
import type { SmtpTarget } from '../../smtp-target/target.js';
import type { LiveRegion } from '../shared/live-region.js';
import type { OAuth2Part } from './oauth2/part.js';
import type { TestMailPart } from './test-mail/part.js';
import type { UsersPart } from './users/part.js';
import type { FormSituation } from '../../smtp-target/situation.js';

/** What a part of the panel that is loaded later may read and do. */
export interface PanelHost extends LitElement {
  readonly settings: SmtpOAuth2Config;
  readonly situation: FormSituation;
  readonly submitValues: SmtpTarget;
  readonly generation: number;
  readonly inactive: boolean;
  readonly live: LiveRegion;
  reportValidity(): boolean;
  change(model: TargetForm, key: FieldKey): void;
  changeAndTell(model: TargetForm, key: FieldKey): void;
  note(key: FieldKey, text: string): void;
}

/** The parts of the panel that only some hosts and targets need. */
export interface Parts {
  oauth2: OAuth2Part;
  users: UsersPart;
  testMail: TestMailPart;
}

type Name = keyof Parts;

const loaders: { readonly [N in Name]: (panel: PanelHost) => Promise<Parts[N]> } = {
  oauth2: async (panel) => new (await import('./oauth2/part.js')).OAuth2Part(panel),
  users: async (panel) => new (await import('./users/part.js')).UsersPart(panel),
  testMail: async (panel) => (await import('./test-mail/part.js')).createTestMailPart(panel),
};

/** Loads the parts of a panel, each once and when it is needed first. */
export class PartLoader {
  readonly parts: Partial<Parts> = {};
  private readonly loading: Partial<Record<Name, Promise<void>>> = {};

  constructor(private readonly panel: PanelHost) {}

  /** Undefined when nothing has to be waited for. */
  load(needed: Readonly<Record<Name, boolean>>): Promise<unknown> | undefined {
    const names = Object.keys(needed) as Name[];
    const missing = names.filter((name) => needed[name] && !(name in this.parts));
    return missing.length > 0
      ? Promise.all(missing.map((name) => (this.loading[name] ??= this.loadOne(name))))
      : undefined;
  }

  private async loadOne(name: Name) {
    // Offline, or a new release on the server: that is reported as any error of the page, and the rest of the form works.
    const part = await loaders[name](this.panel).catch(reportError);
    Object.assign(this.parts, { [name]: part });
  }
}
