import { OAuth2FlowError } from './error.js';

/** What a code looks like when it was copied without the address around it. */
const CODE = /^[\w./%~+-]{16,}$/;

/** Some answer, and not the request: that is the address of the window before the sign-in was finished. */
const ANSWER = /^(?!.*\bresponse_type=).*\b(code|error|state)=/;

/**
 * The provider's answer in the address of the final page, as somebody copied it.
 *
 * @throws {OAuth2FlowError} `malformed-answer` where it is no address with an answer in it
 */
export function answerIn(address: string): string {
  const text = address.trim();
  // Without its state nobody can tell whose code it is.
  if (CODE.test(text) || /^code=[^&]*$/.test(text)) throw new OAuth2FlowError('malformed-answer.only-code');
  if (!URL.canParse(text)) throw new OAuth2FlowError('malformed-answer.no-address');
  const { search, hash } = new URL(text);
  const answer = search.slice(1) || hash.slice(1);
  if (!ANSWER.test(answer)) throw new OAuth2FlowError('malformed-answer.no-answer');
  return answer;
}
