import { useRef, useState } from 'preact/hooks';
import type { SmtpEditPanel, SmtpTarget } from 'smtp-oauth2-elements';
import type {} from 'smtp-oauth2-elements/types/preact.js';
import type { Host } from '../../host.js';

export function App({ host }: { host: Host }) {
  const [mode, setMode] = useState<'create' | 'edit'>('create');
  const [target, setTarget] = useState<SmtpTarget | undefined>(host.newTarget);
  const [news, setNews] = useState('');
  const panel = useRef<SmtpEditPanel>(null);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const saved = await host.save(panel.current!);
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
    <smtp-oauth2-config config={host.config}>
      <h1>Preact</h1>
      {target ? (
        <form onSubmit={(event) => void save(event)}>
          <smtp-edit-panel
            ref={panel}
            mode={mode}
            value={target}
            onInput={() => setNews('input')}
            onChange={() => setNews('change')}
            onoauth2-authorized={({ account }) => setNews(`signed in as ${account}`)}
          />
          <button>Save</button>
          <button type="button" onClick={() => setTarget(undefined)}>
            Close
          </button>
        </form>
      ) : (
        <button onClick={startNew}>New</button>
      )}
      <p>
        <output>{news}</output>
      </p>
    </smtp-oauth2-config>
  );
}
