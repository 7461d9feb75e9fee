import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { SmtpEditPanel as Panel, SmtpTarget } from 'smtp-oauth2-elements';
import { SmtpEditPanel, SmtpOAuth2Config } from 'smtp-oauth2-elements/react.js';
import type { Host } from '../../host.js';

export function App({ host }: { host: Host }) {
  const [mode, setMode] = useState<'create' | 'edit'>('create');
  const [target, setTarget] = useState<SmtpTarget | undefined>(host.newTarget);
  const [news, setNews] = useState('');
  const panel = useRef<Panel>(null);

  const save = async (event: FormEvent) => {
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
    <SmtpOAuth2Config config={host.config}>
      <h1>React 18</h1>
      {target ? (
        <form onSubmit={(event) => void save(event)}>
          <SmtpEditPanel
            ref={panel}
            mode={mode}
            value={target}
            onInput={() => setNews('input')}
            onChange={() => setNews('change')}
            onOAuth2Authorized={({ account }) => setNews(`signed in as ${account}`)}
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
    </SmtpOAuth2Config>
  );
}
