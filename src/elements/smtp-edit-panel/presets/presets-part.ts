import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { presets as english } from '../../../locales/en/presets.js';
import { Localize } from '../../../locales/localize.js';
import type { Preset } from '../../../providers/presets.js';
import { isUnfinished, presetIn, withPreset } from '../../../smtp-target/preset.js';
import type { PanelHost, PresetsPart } from '../panel-host.js';

/** A choice of the panel alone: the host hears of the values that it fills in. */
const keep = (event: Event) => event.stopPropagation();

/** Fills in the server of a mail service, and says what it needs. Loaded where the host gives presets. */
export class PresetChoice implements PresetsPart {
  private readonly texts: Localize<'presets'>;

  constructor(private readonly panel: PanelHost) {
    this.texts = new Localize(panel, 'presets', english, () => panel.settings.strings);
  }

  render() {
    const { texts, presets, chosen } = this;
    return html`<div class="grid" part="grid">
      <div class="field wide" part="field">
        <label part="label" for="preset">${texts.text('preset')}</label>
        <select
          part="input select"
          id="preset"
          name="preset"
          aria-describedby="preset-hint"
          .value=${live(chosen?.id ?? '')}
          @input=${keep}
          @change=${this.choose}
        >
          <option value="" ?selected=${!chosen}>${texts.text('other')}</option>
          ${presets.map(
            ({ id, name }) => html`<option value=${id} ?selected=${id === chosen?.id}>${name}</option>`,
          )}
        </select>
        <div part="hint" class="hint" id="preset-hint">${chosen ? this.renderNotes(chosen) : nothing}</div>
      </div>
    </div>`;
  }

  private renderNotes(preset: Preset) {
    return html`${this.notesOf(preset).join(' ')}
      <a part="link" href=${preset.source} target="_blank" rel="noopener noreferrer"
        >${this.texts.text('source', { name: preset.name })}</a
      >`;
  }

  private notesOf({ notes, limits = {} }: Preset): string[] {
    const { texts } = this;
    const number = new Intl.NumberFormat(texts.lang);
    const limited = Object.entries(limits).map(([key, limit]) =>
      texts.text(key as keyof typeof limits, { limit: number.format(limit) }),
    );
    return [...notes.map((note) => texts.text(note)), ...limited];
  }

  private get presets(): readonly Preset[] {
    return this.panel.settings.presets ?? [];
  }

  private get chosen(): Preset | undefined {
    return presetIn(this.panel.situation.form, this.presets);
  }

  private readonly choose = (event: Event) => {
    const { panel, presets, texts } = this;
    event.stopPropagation();
    const preset = presets.find(({ id }) => id === (event.target as HTMLSelectElement).value);
    if (!preset) return panel.focusField('server');
    const form = withPreset(panel.situation.form, preset);
    panel.changeAndTell(form, 'server');
    panel.live.announce([texts.text('filled', { name: preset.name }), ...this.notesOf(preset)].join(' '));
    if (isUnfinished(form)) void panel.updateComplete.then(() => panel.focusField('server'));
  };
}
