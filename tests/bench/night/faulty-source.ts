import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Agent, request as ask } from 'undici';
import { listen, stopListening } from '#tests/support/http-server.ts';
import { answerAs, type SourceState } from './bad-states.ts';
import { versionOf } from './source-document.ts';
import { SourceLedger } from './source-ledger.ts';

const SLOW_MS = 3_000;

/** When the source began to be in a state, Unix ms. */
export interface Turn {
  readonly at: number;
  readonly state: SourceState;
}

/** A recap API in front of another one, that can be made bad at will and remembers all it said. */
export interface FaultySource {
  readonly url: string;
  readonly ledger: SourceLedger;
  readonly turns: readonly Turn[];
  readonly state: () => SourceState;
  /** Questions that only come from whoever followed a redirection. */
  readonly followed: () => number;
  readonly turn: (state: SourceState) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts it on a port of this machine. */
export async function startFaultySource(behind: string, port: number): Promise<FaultySource> {
  const ledger = new SourceLedger();
  const turns: Turn[] = [{ at: Date.now(), state: 'good' }];
  const agent = new Agent({ connections: 32 });
  let state: SourceState = 'good';
  let followed = 0;

  const answer = async (question: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [path = '/', query] = (question.url ?? '/').split('?');
    if (query === 'followed') followed += 1;
    const asked = ledger.ask(path);
    const mode = state;
    if (mode === 'slow') await pause(SLOW_MS);
    const { statusCode: status, body: stream } = await ask(behind + path, { dispatcher: agent });
    const body = Buffer.from(await stream.arrayBuffer());
    if (response.destroyed) return;
    const said = answerAs(mode, response, {
      path,
      status,
      body,
      oldBody: ledger.firstBody(path),
      isSecond: (ledger.asked.get(path)?.length ?? 0) % 2 === 0,
      wasServed: ledger.wasServed(path),
    });
    if (said === null) return;
    const read = status === 200 ? versionOf(path, said) : null;
    // A form can truly have nothing but zeros.
    const version = read && { ...read, isWithheld: read.isWithheld && mode === 'zeroed' };
    const isOlder = version !== null && ledger.serve(path, version, said);
    asked.outcome = isOlder ? 'bad' : status === 200 ? 'good' : 'absent';
  };

  const server = createServer((question, response) => {
    answer(question, response).catch(() => response.destroy());
  });
  await listen(server, port);

  return {
    url: `http://127.0.0.1:${port}`,
    ledger,
    turns,
    state: () => state,
    followed: () => followed,
    turn: async (next) => {
      state = next;
      turns.push({ at: Date.now(), state });
      if (next === 'down') await stopListening(server);
      else if (!server.listening) await listen(server, port);
      // Whoever hangs there was promised no answer.
      if (next === 'good') server.closeIdleConnections();
    },
    close: async () => {
      await stopListening(server);
      await agent.close();
    },
  };
}
