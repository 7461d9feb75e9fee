import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OAuth2FlowError } from '../../../src/flow/error.js';
import { answerIn } from '../../../src/flow/pasted-address.js';

const PAGE = 'https://admin.example.com/callback';

describe('a pasted address', () => {
  const answers = [
    ['an answer', `${PAGE}?code=a&state=b`, 'code=a&state=b'],
    ['an answer with blanks around', ` ${PAGE}?code=a&state=b\n`, 'code=a&state=b'],
    ['an answer before a route', `${PAGE}?code=a&state=b#/targets`, 'code=a&state=b'],
    ['an answer in the fragment', `${PAGE}#code=a&state=b`, 'code=a&state=b'],
    ['an error', 'http://localhost/?error=access_denied&state=b', 'error=access_denied&state=b'],
    ['an answer in the fragment, beside a query', `${PAGE}?a=1#code=a&state=b`, 'code=a&state=b'],
    ['an answer in a route', `${PAGE}#/targets?code=a&state=b`, 'code=a&state=b'],
    ['an answer in quotes', `“${PAGE}?code=a&state=b”`, 'code=a&state=b'],
    ['an answer in angle brackets', `<${PAGE}?code=a&state=b>`, 'code=a&state=b'],
    ['an answer as it stands in a page', `${PAGE}?code=a&amp;state=b`, 'code=a&state=b'],
    ['an answer that a mail program has broken twice', `${PAGE}?co\nde=a\n  &state=b`, 'code=a&state=b'],
    ['an answer that a mail program has broken', `${PAGE}?code=a\n  &state=b`, 'code=a&state=b'],
    ['an error without a state', `${PAGE}?error=access_denied`, 'error=access_denied'],
    [
      'an answer to which a page has added its own',
      `${PAGE}?code=a&state=b&last_response_type=x`,
      'code=a&state=b&last_response_type=x',
    ],
    ['a state alone, which is an answer without a code', `${PAGE}?state=b`, 'state=b'],
  ] as const;
  for (const [what, address, answer] of answers) {
    it(`holds ${what}`, () => assert.equal(answerIn(address), answer));
  }

  const refused = [
    ['nothing', '', 'malformed-answer.no-address'],
    ['some word', 'hello', 'malformed-answer.no-address'],
    ['an address without its beginning', 'localhost/?code=a&state=b', 'malformed-answer.no-address'],
    ['a code alone', '4/0AX4XfWjabc-def_ghi', 'malformed-answer.only-code'],
    ['a code alone with a line end', '4/0AX4XfWjabc-def_ghi\n', 'malformed-answer.only-code'],
    ['an answer without an address', 'code=a&state=b', 'malformed-answer.no-address'],
    ['a code alone with its name', 'code=4/0AX4', 'malformed-answer.only-code'],
    [
      'a text that begins like a scheme',
      'AADSTS50011: The redirect URI does not match.',
      'malformed-answer.no-address',
    ],
    ['a code of an error', 'AADSTS50011:', 'malformed-answer.no-address'],
    ['the name of an error', 'redirect_uri_mismatch', 'malformed-answer.no-address'],
    ['no text at all', undefined as unknown as string, 'malformed-answer.no-address'],
    [
      'a page whose parameters end like those of an answer',
      `${PAGE}?barcode=a&estate=b`,
      'malformed-answer.no-answer',
    ],
    ['a page without an answer', PAGE, 'malformed-answer.no-answer'],
    [
      'a page of the provider on the way',
      'https://accounts.example.com/signin?continue=x&flow=y',
      'malformed-answer.no-answer',
    ],
    [
      'the request itself, copied before the sign-in was finished',
      'https://accounts.example.com/auth?response_type=code&client_id=c&state=b&code_challenge=d',
      'malformed-answer.no-answer',
    ],
  ] as const;
  for (const [what, address, key] of refused) {
    it(`is refused with what is wrong with it: ${what}`, () => {
      assert.throws(
        () => answerIn(address),
        (error) => error instanceof OAuth2FlowError && error.key === key,
      );
    });
  }
});
