import { useCredentialChecks } from '../checks.js';
import { textValue } from '../form.js';
import type { Problem, ProblemId } from '../problem.js';
import { readCertificate } from './certificate.js';
import { pemBlocks } from './pem.js';
import { readPrivateKey } from './private-key.js';
import { readServiceAccountFile } from './service-account-file.js';

const problem = (read: object | ProblemId): Problem | undefined =>
  typeof read === 'string' ? { id: read } : undefined;

const hasPrivateKey = (text: string) => pemBlocks(text).some(({ label }) => label.endsWith('PRIVATE KEY'));

/** Makes the form judge certificates, their keys and service accounts. */
export function loadCredentialChecks() {
  useCredentialChecks({
    // What stands in this field is no secret: it is shown, and given back.
    certificate: (text) =>
      problem(hasPrivateKey(text) ? 'certificateWithKey' : readCertificate(text, Date.now())),
    'private-key': (text, { form }) => {
      const certificate = readCertificate(textValue(form, 'oauth2-client-certificate'), Date.now());
      return problem(readPrivateKey(text, typeof certificate === 'string' ? undefined : certificate));
    },
    'service-account': (text) => problem(readServiceAccountFile(text)),
  });
}
