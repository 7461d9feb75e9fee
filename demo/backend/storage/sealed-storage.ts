import { CLIENT_SECRETS } from '../targets/check-target.js';
import type { Entry, Halves, Lease, SavedTarget, State, Storage, Work } from './storage.js';

/** Makes secrets unreadable for whoever reads the disk or the database alone. What throws in `open` is a damaged secret. */
export interface Seal {
  seal(text: string): string;
  open(sealed: string): string;
}

/** The keys of a target that are sealed. */
const SECRETS = ['password', ...CLIENT_SECRETS] as const;
const MARK = 'sealed:';

/** Any storage, with its secrets sealed. What was saved before without a seal is read, and sealed when it is saved again. */
export class SealedStorage implements Storage {
  constructor(
    private readonly storage: Storage,
    private readonly seal: Seal,
  ) {}

  async all() {
    return (await this.storage.all()).map(({ target, revision }) => ({
      target: this.targetWith(target, this.opened),
      revision,
    }));
  }

  async get(name: string): Promise<Entry | undefined> {
    const entry = await this.storage.get(name);
    return entry && this.openedEntry(entry);
  }

  async change(name: string, work: Work, lease?: Lease): Promise<Entry | undefined> {
    const saved = await this.storage.change(name, (inner) => this.sealedHalves(inner, work), lease);
    return saved && this.openedEntry(saved);
  }

  lease = (key: string, ms: number) => this.storage.lease(key, ms);
  now = () => this.storage.now();
  due = (limit: number) => this.storage.due(limit);
  key = () => this.storage.key();
  sweep = () => this.storage.sweep();
  close = () => this.storage.close();

  putOnce(id: string, value: object, until: number, session: string, lease?: Lease): Promise<void> {
    return this.storage.putOnce(id, { sealed: this.sealed(JSON.stringify(value)) }, until, session, lease);
  }

  async peekOnce(id: string, session: string): Promise<unknown> {
    return this.openedValue(await this.storage.peekOnce(id, session));
  }

  async takeOnce(id: string, session: string): Promise<unknown> {
    return this.openedValue(await this.storage.takeOnce(id, session));
  }

  private readonly sealed = (text: string) => MARK + this.seal.seal(text);
  private readonly opened = (text: string) =>
    text.startsWith(MARK) ? this.seal.open(text.slice(MARK.length)) : text;

  private openedValue(value: unknown): unknown {
    const { sealed } = (value ?? {}) as { sealed?: string };
    return sealed === undefined ? value : JSON.parse(this.opened(sealed));
  }

  private targetWith(target: SavedTarget, spell: (text: string) => string): SavedTarget {
    const secrets = SECRETS.flatMap((key) => {
      const value = target[key];
      return value === undefined ? [] : [[key, spell(value)] as const];
    });
    return { ...target, ...Object.fromEntries(secrets) };
  }

  private readonly signInWith = (signIn: State, spell: (text: string) => string): State => ({
    ...signIn,
    'oauth2-refresh-token': spell(signIn['oauth2-refresh-token']),
  });

  private openedEntry(entry: Entry): Entry {
    return {
      ...entry,
      target: this.targetWith(entry.target, this.opened),
      ...(entry.signIn && { signIn: this.signInWith(entry.signIn, this.opened) }),
    };
  }

  /** A half that the work has left as it was stays the very object that the storage gave. */
  private sealedHalves(inner: Entry | undefined, work: Work): Halves | undefined {
    const seen = inner && this.openedEntry(inner);
    const halves = work(seen);
    if (!halves) return undefined;
    return {
      target:
        inner && halves.target === seen?.target ? inner.target : this.targetWith(halves.target, this.sealed),
      signIn:
        halves.signIn &&
        (halves.signIn === seen?.signIn ? inner?.signIn : this.signInWith(halves.signIn, this.sealed)),
      damage: halves.damage,
    };
  }
}
