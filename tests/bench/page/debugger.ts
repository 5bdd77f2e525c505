/** Where a process's own code was, sample by sample, as V8 tells. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  /** Ids of nodes. */
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

export interface ProfileNode {
  readonly id: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url: string;
    readonly lineNumber: number;
    readonly columnNumber: number;
  };
  readonly children?: readonly number[];
}

/** A process that lets itself be watched: started with this in its environment. */
export const WATCHABLE = { NODE_OPTIONS: '--inspect=127.0.0.1:0' } as const;

const INTERVAL_MICROS = 200;

/** Watches what a process does meanwhile. `output` gives what it has written, its debugger's address among it. */
export async function profiled(output: () => string, meanwhile: () => Promise<unknown>): Promise<CpuProfile> {
  // The site starts anew within its process, with the memory it may take: the last one listens.
  const address = [...output().matchAll(/ws:\/\/\S+/g)].at(-1)?.[0];
  if (address === undefined) throw new Error('the process names no debugger');
  const socket = new WebSocket(address);
  const answers = new Map<number, (result: unknown) => void>();
  socket.onmessage = ({ data }) => {
    const { id, result } = JSON.parse(String(data));
    answers.get(id)?.(result);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no answer of the debugger on ${address}`));
  });
  let asked = 0;
  const ask = (method: string, params: object = {}): Promise<unknown> =>
    new Promise((resolve) => {
      answers.set(++asked, resolve);
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  await ask('Profiler.enable');
  await ask('Profiler.setSamplingInterval', { interval: INTERVAL_MICROS });
  await ask('Profiler.start');
  await meanwhile();
  const stopped = await ask('Profiler.stop');
  socket.close();
  // Its shape is promised by V8's protocol.
  return (stopped as { readonly profile: CpuProfile }).profile;
}
