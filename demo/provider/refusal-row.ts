/** What the engine says, and what the provider that is played would say in its place; the first row that fits counts. */
export interface RefusalRow {
  readonly error: string;
  /** Found in the engine's description and detail. */
  readonly says: RegExp;
  /** The provider's words; `{client}`, `{now}`, `{origin}` and `{redirectUri}` are filled in. */
  readonly text: string;
  /** The provider's error, where it is another one. */
  readonly as?: string;
  /** Microsoft's number. */
  readonly code?: number;
}
