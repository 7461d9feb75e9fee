import { randomBytes } from 'node:crypto';

/** So many characters of a secret are a part of it. */
const PART = 8;

/** A secret of this run alone, of letters and digits: no part of it is part of a word. */
export const newSecret = () => randomBytes(48).toString('base64').replace(/\W/g, '').slice(0, 32);

/** Secrets that every run sends, and that no answer may hold. */
export interface Secrets {
  readonly clientSecret: string;
  readonly password: string;
  readonly refreshToken: string;
}

export const newSecrets = (): Secrets => ({
  clientSecret: newSecret(),
  password: newSecret(),
  refreshToken: newSecret(),
});

/** A text in base64, wherever in a longer one it begins: what does not depend on its neighbours. */
const base64Forms = (secret: string) =>
  [0, 1, 2].map((before) => {
    const text = Buffer.from('\0'.repeat(before) + secret).toString('base64');
    return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + secret.length) * 8) / 6));
  });

/** How a secret may be written in an answer; its letters and digits are the same in a URL and in JSON. */
const formsOf = (secret: string) => [
  secret,
  ...base64Forms(secret),
  Buffer.from(secret).toString('hex'),
  Buffer.from(secret).toString('hex').toUpperCase(),
];

/** Tells which secret a text holds a part of; undefined for none. */
export function secretFinder(
  secrets: Readonly<Record<string, string>>,
): (text: string) => string | undefined {
  const names = new Map<string, string>();
  for (const [name, secret] of Object.entries(secrets))
    for (const form of formsOf(secret))
      for (let at = 0; at + PART <= form.length; at++) names.set(form.slice(at, at + PART), name);
  return (text) => {
    for (let at = 0; at + PART <= text.length; at++) {
      const name = names.get(text.slice(at, at + PART));
      if (name !== undefined) return name;
    }
    return undefined;
  };
}
