import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Contest } from '../lib/domain/contest.ts';
import { parseJson } from '../lib/domain/json.ts';
import { parseRegionCode, type RegionCode } from '../lib/domain/region-code.ts';
import type { TpsDocument } from '../lib/domain/tps.ts';
import { contestDefaults } from '../lib/settings/contest-defaults.ts';
import { createFetchDocument } from '../lib/sirekap/fetch-document.ts';
import { tpsParser } from '../lib/sirekap/parse-tps.ts';
import { createSirekapClient } from '../lib/sirekap/sirekap-client.ts';
import { tpsReport } from './check-tps/tps-report.ts';
import { readCommand } from './command-line.ts';

const USAGE = `check:tps: holds TPS documents against the rules of the site
  npm run check:tps -- FILE…                              documents saved as {13 digits}.json
  npm run check:tps -- --api URL --contest SLUG CODE…     asks a recap API
  --contest SLUG   gubernur-2024, bupati-walikota-2024 or presiden-2024; of files, told from the document
  --all            rules that hold or cannot be tested too`;

const ELECTIONS = {
  'gubernur-2024': { dialect: 'pilkada2024', election: 'pkwkp' },
  'bupati-walikota-2024': { dialect: 'pilkada2024', election: 'pkwkk' },
  'presiden-2024': { dialect: 'pemilu2024', election: 'ppwp' },
} as const;
type Slug = keyof typeof ELECTIONS;

const { values, positionals } = readCommand(USAGE, {
  api: { type: 'string' },
  contest: { type: 'string' },
  all: { type: 'boolean', default: false },
});

if (positionals.length === 0) {
  console.log(USAGE);
  process.exitCode = 2;
} else {
  for (const what of positionals) {
    const answer = values.api === undefined ? await fromFile(what) : await fromApi(values.api, what);
    if (typeof answer === 'string') {
      console.error(`${what}: ${answer}`);
      process.exitCode = 2;
    } else {
      console.log(tpsReport(answer.document, answer.contest, values.all));
    }
  }
}

interface Answer {
  readonly contest: Contest;
  readonly document: TpsDocument;
}

/** The document of a file, or why it is none. */
async function fromFile(path: string): Promise<Answer | string> {
  const code = tpsCode(basename(path).slice(0, 13));
  if (code === null) return 'its name does not begin with the 13 digits of a TPS';
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const read = parseJson(text);
  if (!read.ok) return read.error;
  const json = read.value;
  const contest = contestOf(values.contest ?? slugOf(json), '');
  if (contest === null) return `no such contest: ${values.contest}`;
  const parsed = tpsParser(contest, code)(json);
  return parsed.ok ? { contest, document: parsed.value.value } : parsed.error.problem;
}

/** The document that an API gives, or why there is none. */
async function fromApi(api: string, text: string): Promise<Answer | string> {
  const code = tpsCode(text);
  const contest = contestOf(values.contest ?? '', api.replace(/\/$/, ''));
  if (code === null) return 'not the 13 digits of a TPS';
  if (contest === null) return `--contest is one of ${Object.keys(ELECTIONS).join(', ')}`;
  const answer = await createSirekapClient(contest, createFetchDocument()).tps(code);
  if (!answer.ok) return `${answer.error.kind} (${answer.error.url})`;
  if (answer.value.kind === 'notPublished') return `nothing published at ${answer.value.url}`;
  return { contest, document: answer.value.value };
}

function tpsCode(text: string): RegionCode | null {
  const code = text.length === 13 ? parseRegionCode(text) : null;
  return code?.ok ? code.value : null;
}

/** Only Pilkada wraps its figures in `tungsura` (RECAP_API §1). */
function slugOf(json: unknown): Slug {
  return typeof json === 'object' && json !== null && 'tungsura' in json ? 'gubernur-2024' : 'presiden-2024';
}

function contestOf(slug: string, api: string): Contest | null {
  if (!isSlug(slug)) return null;
  const { dialect, election } = ELECTIONS[slug];
  const defaults = contestDefaults(dialect, election);
  return defaults && { ...defaults, slug, simulated: false, sirekap: { dialect, election, api } };
}

function isSlug(text: string): text is Slug {
  return Object.hasOwn(ELECTIONS, text);
}
