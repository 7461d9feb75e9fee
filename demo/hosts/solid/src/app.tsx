import { Show, createSignal } from 'solid-js';
import type { SmtpEditPanel, SmtpTarget } from 'smtp-oauth2-elements';
import type {} from 'smtp-oauth2-elements/types/solid.js';
import type { Host } from '../../host.js';

export function App({ host }: { host: Host }) {
  const [mode, setMode] = createSignal<'create' | 'edit'>('create');
  const [target, setTarget] = createSignal<SmtpTarget | undefined>(host.newTarget);
  const [news, setNews] = createSignal('');
  let panel!: SmtpEditPanel;

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const saved = await host.save(panel);
      setMode('edit');
      setTarget(saved);
      setNews(`${saved.name} saved`);
    } catch (error) {
      setNews(String(error));
    }
  };
  const startNew = () => {
    setMode('create');
    setTarget({ ...host.newTarget });
  };

  return (
    <smtp-oauth2-config prop:config={host.config}>
      <h1>Solid</h1>
      <Show when={target() !== undefined} fallback={<button onClick={startNew}>New</button>}>
        <form onSubmit={(event) => void save(event)}>
          <smtp-edit-panel
            ref={panel}
            prop:mode={mode()}
            prop:value={target()}
            on:input={() => setNews('input')}
            on:change={() => setNews('change')}
            on:oauth2-authorized={({ account }) => setNews(`signed in as ${account}`)}
          />
          <button>Save</button>
          <button type="button" onClick={() => setTarget(undefined)}>
            Close
          </button>
        </form>
      </Show>
      <p>
        <output>{news()}</output>
      </p>
    </smtp-oauth2-config>
  );
}
