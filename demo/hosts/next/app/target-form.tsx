'use client';

import 'smtp-oauth2-elements/define.js';
import { useEffect, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { SmtpEditPanel as Panel, SmtpTarget } from 'smtp-oauth2-elements';
import { SmtpEditPanel, SmtpOAuth2Config } from 'smtp-oauth2-elements/react.js';
import { connectHost } from '../../host.js';
import type { Host } from '../../host.js';

const NO_CONFIG = {};

/** Rendered on the server with a target, and hydrated: the wrappers set the properties then, which React itself does not. */
export function TargetForm({ rendered }: { rendered: SmtpTarget }) {
  const [host, setHost] = useState<Host>();
  const [mode, setMode] = useState<'create' | 'edit'>('create');
  const [target, setTarget] = useState<SmtpTarget | undefined>(rendered);
  const [news, setNews] = useState('');
  const panel = useRef<Panel>(null);

  useEffect(() => {
    void connectHost(new URL('oauth2-callback.html', location.href).href).then((connected) => {
      setHost(connected);
      setTarget(connected.newTarget);
    });
  }, []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!host || !panel.current) return;
    try {
      const saved = await host.save(panel.current);
      setMode('edit');
      setTarget(saved);
      setNews(`${saved.name} saved`);
    } catch (error) {
      setNews(String(error));
    }
  };
  const startNew = () => {
    setMode('create');
    setTarget({ ...host?.newTarget });
  };

  return (
    <SmtpOAuth2Config config={host?.config ?? NO_CONFIG}>
      <h1>Next.js</h1>
      {target ? (
        <form onSubmit={(event) => void save(event)}>
          <fieldset disabled={!host}>
            <SmtpEditPanel
              ref={panel}
              mode={mode}
              value={target}
              onInput={() => setNews('input')}
              onChange={() => setNews('change')}
              onOAuth2Authorized={({ account }) => setNews(`signed in as ${account}`)}
            />
          </fieldset>
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
