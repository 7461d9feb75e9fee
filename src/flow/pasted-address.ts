import { OAuth2FlowError } from './error.js';

/** What a code looks like when it was copied without the address around it. */
const CODE = /^(?=.*\d)[\w./%~+-]{16,}$/;

/** Some answer, and not the request: that is the address of the window before the sign-in was finished. */
const ANSWER = /^(?!.*\bresponse_type=).*\b(code|error|state)=/;

/** What is put around an address when it is copied from a mail, a log or a page's source. */
function unwrapped(pasted: string): string {
  return pasted
    .trim()
    .replace(/^["'`<([{“‘«]+|["'`>)\]}”’»,;]+$/g, '')
    .replaceAll('&amp;', '&')
    .trim();
}

/** The parts of an address that an answer may stand in: the query, or the fragment, as a route with a query too. */
function partsOf(address: string): string[] {
  const { search, hash } = new URL(address);
  return [search.slice(1), hash.slice(Math.max(hash.indexOf('?'), 0) + 1)];
}

/**
 * The provider's answer in the address of the final page, as somebody copied it.
 *
 * @throws {OAuth2FlowError} `malformed-answer` where it is no address with an answer in it
 */
export function answerIn(pasted: unknown): string {
  const text = typeof pasted === 'string' ? unwrapped(pasted) : '';
  // Without its state nobody can tell whose code it is.
  if (CODE.test(text) || /^code=[^&]*$/.test(text)) throw new OAuth2FlowError('malformed-answer.only-code');
  // Mail programs break long addresses.
  const address = /^https?:/i.test(text) ? text.replace(/\s+/g, '') : text;
  const isAddress = !/\s/.test(address) && URL.canParse(address);
  const answer = isAddress ? partsOf(address).find((part) => ANSWER.test(part)) : undefined;
  if (answer !== undefined) return answer;
  // `AADSTS50011:` reads as a scheme, and is none.
  const isPage = isAddress && /^https?:/i.test(address);
  throw new OAuth2FlowError(isPage ? 'malformed-answer.no-answer' : 'malformed-answer.no-address');
}
