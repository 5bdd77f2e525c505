import { withMemoryLimits } from './start/memory-limits.ts';

// npm start: bounds the memory of this process where the operator has not, which takes a new program under the same number,
// then starts the site in it. In dev it compiles, and takes what it needs.
const isDev = process.argv.includes('--dev');
const limited = isDev ? null : withMemoryLimits({ options: process.execArgv, env: process.env });
// Not on Windows, nor in a Node.js of before 22.15.
if (limited !== null && process.platform !== 'win32' && 'execve' in process) {
  const { options, env } = limited;
  process.execve?.(process.execPath, [process.execPath, ...options, ...process.argv.slice(1)], {
    ...process.env,
    ...env,
  });
}

// Next.js hears of what nobody caught, and would leave a process behind that answers nobody.
await import('./start/site.ts').catch((failure: unknown) => {
  console.error('The site does not start:', failure);
  process.exit(1);
});
