import PostalMime from 'postal-mime';

/** A mail that was taken. */
export interface Mail {
  /** ISO 8601. */
  readonly at: string;
  /** Who was signed in; absent without a sign-in. */
  readonly user?: string;
  /** The envelope's addresses. */
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** The From header. */
  readonly author: string;
}

/** The mails taken by the demo's servers, the oldest first; the latest hundred are kept. */
export class Inbox {
  private static readonly LIMIT = 100;
  readonly mails: Mail[] = [];

  async add(raw: Buffer, envelope: Pick<Mail, 'from' | 'to'> & { readonly user?: string }): Promise<Mail> {
    const parsed = await PostalMime.parse(raw);
    const mail: Mail = {
      at: new Date().toISOString(),
      ...envelope,
      subject: parsed.subject ?? '',
      text: parsed.text ?? '',
      author: [parsed.from?.name, parsed.from?.address && `<${parsed.from.address}>`]
        .filter(Boolean)
        .join(' '),
    };
    this.mails.push(mail);
    if (this.mails.length > Inbox.LIMIT) this.mails.shift();
    return mail;
  }
}
