// `npm run dev`: installs what is missing, then the sources as they are edited, on the simulated election of the demo.
import { parseArgs } from 'node:util';
import { ensureInstalled, runInProject } from './bootstrap.mjs';

const USAGE = `npm run dev   installs what is missing, starts a simulated election and the site from its sources, prints the address

  -- --port 3100     first port to try for the site
  -- --minutes 20    minutes until the simulated count is complete
  -- --help          prints this

An edit shows on the open page by itself. Ctrl-C ends it. docs/dev.md says what differs from the built site.`;

try {
  const { values } = parseArgs({
    options: {
      // Not the demo's: a service worker that it left in the browser would answer for this site too.
      port: { type: 'string', default: '3100' },
      minutes: { type: 'string', default: '20' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(USAGE);
  else {
    ensureInstalled();
    const args = ['--port', values.port, '--minutes', values.minutes];
    process.exitCode = await runInProject('node', ['scripts/demo.ts', '--dev', ...args]);
  }
} catch (error) {
  const isMistyped = error.code?.startsWith('ERR_PARSE_ARGS') === true;
  console.error(isMistyped ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = isMistyped ? 2 : 1;
}
