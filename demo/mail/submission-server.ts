import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type {
  SMTPServerAuthentication,
  SMTPServerAuthenticationResponse,
  SMTPServerSession,
} from 'smtp-server';
import { SmtpReply, dialects, refusalOf } from './dialect.js';
import type { MailboxRights } from './dialect.js';
import type { Inbox } from './inbox.js';
import { introspect } from './introspection.js';
import type { Introspection } from './introspection.js';

export interface SubmissionServerOptions {
  readonly dialect: 'google' | 'microsoft';
  readonly inbox: Inbox;
  readonly introspection: Introspection;
  readonly certificate: { readonly key: string; readonly cert: string };
  /** `starttls` (the default), `tls` from the first byte, or `insecure`. */
  readonly mode?: 'starttls' | 'tls' | 'insecure';
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** Accounts that may sign in by password; none: the server offers XOAUTH2 alone. */
  readonly passwords?: Readonly<Record<string, string>>;
}

export interface RunningSubmissionServer {
  readonly port: number;
  /** Mailboxes for which SMTP sign-in is switched off, as an Exchange administrator does. */
  readonly disabledMailboxes: Set<string>;
  /** The same for each of them. */
  isSwitchedOff: boolean;
  /** What applications may do by themselves, by client ID. */
  readonly rights: Map<string, MailboxRights>;
  close(): Promise<void>;
}

/** Who a session belongs to; `client` where the application itself signed in. */
interface SignedIn {
  readonly user: string;
  readonly client?: string | undefined;
}

/** The server keeps whatever it is given for a session; its types know texts only. */
const sessionOf = ({ user }: { readonly user?: unknown }) => user as SignedIn | undefined;

type Answer = (error: Error | null, response?: SMTPServerAuthenticationResponse) => void;

/** Checks an access token at the provider. */
async function checkToken(
  auth: SMTPServerAuthentication,
  { dialect, introspection }: SubmissionServerOptions,
  running: Pick<RunningSubmissionServer, 'disabledMailboxes' | 'isSwitchedOff' | 'rights'>,
  answer: Answer,
) {
  const service = dialects[dialect];
  const user = auth.username ?? '';
  const isOff = running.isSwitchedOff || running.disabledMailboxes.has(user);
  try {
    const token = await introspect(introspection, auth.accessToken ?? '');
    const refusal = refusalOf(token, user, service, running.rights) ?? (isOff ? 'disabled' : undefined);
    if (!refusal)
      return answer(null, { user: { user, client: token.username ? undefined : token.client_id } });
    const said = service.refuse(refusal);
    return said instanceof SmtpReply ? answer(said) : answer(null, { data: said });
  } catch {
    answer(new SmtpReply(454, `${service.enhancedCodes ? '' : '4.7.0 '}Temporary authentication failure`));
  }
}

function checkPassword(
  auth: SMTPServerAuthentication,
  { dialect, passwords = {} }: SubmissionServerOptions,
  answer: Answer,
) {
  const user = auth.username ?? '';
  if (auth.password && passwords[user] === auth.password) answer(null, { user: { user } });
  else {
    const code = dialects[dialect].enhancedCodes ? '' : '5.7.8 ';
    answer(new SmtpReply(535, `${code}Username and Password not accepted.`));
  }
}

async function keep(stream: AsyncIterable<unknown>, session: SMTPServerSession, inbox: Inbox) {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const { mailFrom, rcptTo } = session.envelope;
  const signedIn = sessionOf(session);
  await inbox.add(Buffer.concat(parts), {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    ...(signedIn && { user: signedIn.user }),
  });
}

/** Starts a submission server on loopback that takes OAuth2 sign-ins, and passwords where it is given some. */
export async function startSubmissionServer(
  options: SubmissionServerOptions,
): Promise<RunningSubmissionServer> {
  const { mode = 'starttls', dialect, inbox } = options;
  const state = {
    disabledMailboxes: new Set<string>(),
    isSwitchedOff: false,
    rights: new Map<string, MailboxRights>(),
  };
  const server = new SMTPServer({
    ...options.certificate,
    secure: mode === 'tls',
    banner: `${dialect}-like demo submission`,
    authMethods: ['XOAUTH2', ...(options.passwords ? ['PLAIN', 'LOGIN'] : [])],
    disabledCommands: mode === 'starttls' ? [] : ['STARTTLS'],
    allowInsecureAuth: mode === 'insecure',
    hideSMTPUTF8: false,
    hideENHANCEDSTATUSCODES: !dialects[dialect].enhancedCodes,
    size: 10_000_000,
    // A client that keeps its connection must not hold up the end for the usual half minute.
    closeTimeout: 200,
    logger: false,
    onAuth(auth, _session, answer) {
      if (auth.method === 'XOAUTH2') void checkToken(auth, options, state, answer);
      else checkPassword(auth, options, answer);
    },
    onMailFrom({ address }, session, answer) {
      const { user = '', client = '' } = sessionOf(session) ?? {};
      answer(dialects[dialect].refuseSender(user, address, state.rights.get(client)?.sendAs ?? []) ?? null);
    },
    onData(stream, session, answer) {
      keep(stream, session, inbox).then(() => answer(null), answer);
    },
  });
  // A client that goes away in the middle of a handshake is no reason to end.
  server.on('error', () => undefined);
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  return Object.assign(state, {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  });
}
