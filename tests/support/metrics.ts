import { registry } from '#lib/observe/registry.ts';

/** One figure of a scrape. */
export type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
};

const HELP = /^# HELP ([a-z_][a-z0-9_]*) \S.*$/;
const TYPE = /^# TYPE ([a-z_][a-z0-9_]*) (counter|gauge|histogram|summary)$/;
const SAMPLE = /^([a-z_][a-z0-9_]*)(?:\{(.*)\})? (\S+)$/;
const LABEL = /([a-z_][a-z0-9_]*)="((?:[^"\\\n]|\\.)*)"(?:,|$)/g;

/**
 * Reads the text format of Prometheus as strictly as `promtool check metrics`: every figure stands under its help and
 * type, labels are well-formed, none stands twice, counters end in `_total` or belong to a histogram. Throws at the first fault.
 */
export function parseMetrics(text: string): readonly Sample[] {
  const samples: Sample[] = [];
  const seen = new Set<string>();
  let helped = '';
  let typed = { name: '', type: '' };
  if (!text.endsWith('\n')) throw new Error('the text does not end with a line');
  for (const line of text.split('\n').filter((candidate) => candidate !== '')) {
    const help = HELP.exec(line);
    const type = TYPE.exec(line);
    if (help) helped = help[1] ?? '';
    else if (type) {
      typed = { name: type[1] ?? '', type: type[2] ?? '' };
      if (typed.name !== helped) throw new Error(`no help above: ${line}`);
      if (typed.type === 'counter' && !typed.name.endsWith('_total')) throw new Error(`no _total: ${line}`);
    } else samples.push(sampleOf(line, typed, seen));
  }
  return samples;
}

function sampleOf(
  line: string,
  typed: { readonly name: string; readonly type: string },
  seen: Set<string>,
): Sample {
  const [, name = '', labelText = '', digits = ''] = SAMPLE.exec(line) ?? [];
  const base = ['histogram', 'summary'].includes(typed.type)
    ? name.replace(/_(bucket|sum|count)$/, '')
    : name;
  if (name === '' || base !== typed.name) throw new Error(`stands under another type: ${line}`);
  const labels = [...labelText.matchAll(LABEL)].map(([, label = '', value = '']) => [label, value] as const);
  if (labels.map(([label, value]) => `${label}="${value}"`).join(',') !== labelText.replace(/,$/, ''))
    throw new Error(`labels are not well-formed: ${line}`);
  const key = line.slice(0, line.lastIndexOf(' '));
  if (seen.has(key)) throw new Error(`stands twice: ${line}`);
  seen.add(key);
  const value = Number(digits.replace(/^([+-]?)Inf$/, '$1Infinity'));
  if (Number.isNaN(value) && digits !== 'Nan' && digits !== 'NaN') throw new Error(`no number: ${line}`);
  return { name, labels: Object.fromEntries(labels), value };
}

/** The sum of the figures of this name whose labels include these; null where there is none. */
export function figureOf(
  samples: readonly Sample[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | null {
  const found = samples.filter(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  );
  return found.length === 0 ? null : found.reduce((sum, { value }) => sum + value, 0);
}

/** What this process has counted so far. */
export async function scrape(): Promise<readonly Sample[]> {
  return parseMetrics(await registry.metrics());
}
