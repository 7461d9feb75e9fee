import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSteps } from '../../../src/host-api/test-mail.js';
import type { TestStep } from '../../../src/host-api/test-mail.js';

const LINES = [
  { id: 'token', status: 'ok' },
  { id: 'account', status: 'ok', account: 'grün@example.com' },
  { id: 'sign-in', status: 'failed', error: { error: 'sign_in_failed', error_description: 'nö' } },
];
const NDJSON = { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } };
const text = LINES.map((line) => JSON.stringify(line)).join('\n');

async function idsOf(response: Response): Promise<string[]> {
  const steps: TestStep[] = [];
  for await (const step of readSteps(response)) steps.push(step);
  assert.equal(steps[1]?.account, 'grün@example.com');
  return steps.map(({ id, status }) => `${id} ${status}`);
}
const ALL = ['token ok', 'account ok', 'sign-in failed'];

/** A body that arrives in pieces of so many bytes. */
function inPieces(whole: string, size: number) {
  const bytes = new TextEncoder().encode(whole);
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}

describe('the steps of a test mail', () => {
  for (const size of [1, 2, 7, 64, 10_000])
    it(`are read line by line from pieces of ${size} bytes, with or without a line end at the end`, async () => {
      for (const end of ['', '\n', '\n\n'])
        assert.deepEqual(await idsOf(new Response(inPieces(text + end, size), NDJSON)), ALL);
    });

  it('are there as soon as their line is', async () => {
    let send: (line: string) => void = () => undefined;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        send = (line) => controller.enqueue(new TextEncoder().encode(line));
      },
    });
    const steps = readSteps(new Response(body, NDJSON));
    for (const line of LINES) {
      const next = steps.next();
      send(`${JSON.stringify(line)}\n`);
      assert.equal(((await next) as IteratorResult<TestStep, undefined>).value?.id, line.id);
    }
    await steps.return(undefined);
  });

  it('are read from a client that gives the lines as one text', async () => {
    const response = { headers: new Headers(NDJSON.headers), body: null, text: () => Promise.resolve(text) };
    assert.deepEqual(await idsOf(response as unknown as Response), ALL);
  });

  it('are read from one document', async () => {
    assert.deepEqual(await idsOf(Response.json({ steps: LINES })), ALL);
  });
});
