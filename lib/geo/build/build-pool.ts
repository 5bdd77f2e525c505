import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type BuildJob, type BuildReply, runJob } from './build-job.ts';

const MOST_WORKERS = 8;
// For less than this a thread takes longer to start than to work.
const WORTH_A_THREAD = 1_000_000;

/**
 * Draws parents on as many threads as the machine has, and hands each over as it is done, in no order. A parent that
 * cannot be drawn is a reply like any other.
 */
export async function buildInPool(
  jobs: readonly BuildJob[],
  onReply: (reply: BuildReply) => Promise<void>,
): Promise<void> {
  if (jobs.reduce((sum, job) => sum + bytesOf(job), 0) < WORTH_A_THREAD) {
    for (const job of jobs) await onReply(await runJob(job));
    return;
  }
  // The largest first: the nation takes longest and must not be what all the others wait for.
  const waiting = [...jobs].sort((a, b) => bytesOf(a) - bytesOf(b));
  const count = Math.min(availableParallelism(), MOST_WORKERS, jobs.length);
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL('./build-worker.ts', import.meta.url)),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let job = waiting.pop(); job !== undefined; job = waiting.pop())
          await onReply(await ask(worker, job));
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

function ask(worker: Worker, job: BuildJob): Promise<BuildReply> {
  return new Promise((resolve, reject) => {
    const onMessage = (reply: BuildReply): void => {
      worker.off('error', reject);
      resolve(reply);
    };
    worker.once('message', onMessage);
    worker.once('error', reject);
    worker.postMessage(job);
  });
}

function bytesOf({ children }: BuildJob): number {
  return children.reduce((sum, { polygonsJson }) => sum + polygonsJson.length, 0);
}
