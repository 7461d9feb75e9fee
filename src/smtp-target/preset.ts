import type { Preset } from '../providers/presets.js';
import { textValue, withMethod, withTexts } from './form.js';
import type { TargetForm } from './form.js';

/** A part of a server name that only the administrator knows. */
const PART = /<[^>]+>/;

/** The server of a preset, with the sender's domain where the name is made of it. */
function serverOf({ smtp: { server } }: Preset, form: TargetForm): string {
  const domain = textValue(form, 'from-address').split('@')[1] ?? '';
  return /^[a-z\d-]+(\.[a-z\d-]+)+$/i.test(domain)
    ? server.replace('<domain-with-dashes>', domain.toLowerCase().replaceAll('.', '-'))
    : server;
}

/** Whether a server is the one of a preset, whatever stands for the part that only the administrator knows. */
function isServerOf({ smtp }: Preset, server: string): boolean {
  const [before, after] = smtp.server.split(PART);
  if (after === undefined) return server === smtp.server;
  const isLong = server.length > (before ?? '').length + after.length;
  return isLong && server.startsWith(before ?? '') && server.endsWith(after);
}

/** The preset that is in the form: its server, port and encryption. */
export function presetIn(form: TargetForm, presets: readonly Preset[]): Preset | undefined {
  const [server, port, mode] = (['server', 'port', 'mode'] as const).map((key) => textValue(form, key));
  return presets.find(
    (preset) =>
      isServerOf(preset, server?.toLowerCase() ?? '') &&
      port === String(preset.smtp.port) &&
      mode === preset.smtp.mode,
  );
}

/** Whether a part of the server is still to be filled in. */
export const isUnfinished = (form: TargetForm) => PART.test(textValue(form, 'server'));

/** The form with server, port, encryption and sign-in of a preset, and the user name where there is only one. */
export function withPreset(form: TargetForm, preset: Preset): TargetForm {
  const { port, mode } = preset.smtp;
  const chosen = withMethod(form, preset.signIn === 'none' ? 'none' : 'plain', []);
  return withTexts(chosen, {
    server: serverOf(preset, form),
    port: String(port),
    mode,
    ...(preset.username !== undefined && { username: preset.username }),
  });
}
