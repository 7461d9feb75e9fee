import { CUSTOM_ELEMENTS_SCHEMA, Component, InjectionToken, inject, signal } from '@angular/core';
import type { OAuth2AuthorizedEvent, SmtpEditPanel, SmtpTarget } from 'smtp-oauth2-elements';
import type { Host } from '../../host.js';

export const HOST = new InjectionToken<Host>('host');

@Component({
  selector: 'host-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <smtp-oauth2-config [config]="host.config">
      <h1>Angular</h1>
      @if (target(); as value) {
        <form (submit)="save($event, panel)">
          <smtp-edit-panel
            #panel
            [mode]="mode()"
            [value]="value"
            (input)="news.set('input')"
            (change)="news.set('change')"
            (oauth2-authorized)="authorized($event)"
          ></smtp-edit-panel>
          <button>Save</button>
          <button type="button" (click)="target.set(undefined)">Close</button>
        </form>
      } @else {
        <button (click)="startNew()">New</button>
      }
      <p>
        <output>{{ news() }}</output>
      </p>
    </smtp-oauth2-config>
  `,
})
export class App {
  protected readonly host = inject(HOST);
  protected readonly mode = signal<'create' | 'edit'>('create');
  protected readonly target = signal<SmtpTarget | undefined>(this.host.newTarget);
  protected readonly news = signal('');

  protected async save(event: Event, panel: SmtpEditPanel) {
    event.preventDefault();
    try {
      const saved = await this.host.save(panel);
      this.mode.set('edit');
      this.target.set(saved);
      this.news.set(`${saved.name} saved`);
    } catch (error) {
      this.news.set(String(error));
    }
  }

  protected authorized({ account }: OAuth2AuthorizedEvent) {
    this.news.set(`signed in as ${account}`);
  }

  protected startNew() {
    this.mode.set('create');
    this.target.set({ ...this.host.newTarget });
  }
}
