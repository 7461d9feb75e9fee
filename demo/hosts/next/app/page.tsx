// Runs on the server: what has no element in it can be used there, too.
import { google } from 'smtp-oauth2-elements/providers.js';
import { TargetForm } from './target-form';

export default function Page() {
  const { server, port, mode } = google.smtp;
  const target = {
    'from-address': 'alerts@example.com',
    mailto: ['ops@example.com'],
    server,
    mode,
    ...(port && { port }),
  };
  return <TargetForm rendered={target} />;
}
