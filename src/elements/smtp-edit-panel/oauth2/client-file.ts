import { isLoopback } from '../../../providers/loopback.js';
import { withText } from '../../../smtp-target/form.js';
import type { TargetForm } from '../../../smtp-target/form.js';
import { parseGoogleClientFile } from '../../../smtp-target/google-client-file.js';

type ClientFileNote = 'clientFileRead' | 'clientFileRedirect' | 'clientFileType';

/** The file that is pasted or dropped, if there is one. */
export function transferredFile(transfer: DataTransfer | null): File | undefined {
  return transfer?.files[0];
}

/** Fills in what a `client_secret_*.json` of Google holds, and says how it fits; undefined for another text. */
export function readClientFile(
  form: TargetForm,
  text: string,
  redirectUri: string,
): { form: TargetForm; note: ClientFileNote; redirectUris: readonly string[] } | undefined {
  const file = parseGoogleClientFile(text);
  if (!file) return undefined;
  const filled = withText(form, 'oauth2-client-id', file.clientId);
  const changed = withText(filled, 'oauth2-client-secret', file.clientSecret);
  const { redirectUris } = file;
  // Google takes any address of this machine for a desktop application (RFC 8252 section 7.3), and no other one.
  if (file.type === 'installed') {
    const isOwnMachine = URL.canParse(redirectUri) && isLoopback(new URL(redirectUri).hostname);
    if (isOwnMachine) return { form: changed, note: 'clientFileRead', redirectUris: [] };
    return { form: changed, note: 'clientFileType', redirectUris };
  }
  const listed = redirectUris.includes(redirectUri);
  return { form: changed, note: listed ? 'clientFileRead' : 'clientFileRedirect', redirectUris };
}
