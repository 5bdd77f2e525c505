import { parentPort } from 'node:worker_threads';
import { type BuildJob, runJob } from './build-job.ts';

// One of several threads that draw parents; only build-pool.ts talks to it.
parentPort?.on('message', async (job: BuildJob) => {
  parentPort?.postMessage(await runJob(job));
});
