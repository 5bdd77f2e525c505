import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { measureNode, registry } from '#lib/observe/registry.ts';
import '#lib/observe/answers.ts';
import '#lib/observe/gatherer.ts';
import '#lib/observe/kept.ts';
import '#lib/observe/processor.ts';
import '#lib/observe/source.ts';
import '#lib/observe/webhook.ts';
import { PROJECT_ROOT } from '#tests/support/project-root.ts';

const Rules = z.object({
  groups: z.array(
    z.object({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^Sirekap[A-Za-z]+$/),
          expr: z.string(),
          for: z
            .string()
            .regex(/^\d+[sm]$/)
            .optional(),
          labels: z.object({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.strictObject({ summary: z.string().min(10) }),
        }),
      ),
    }),
  ),
});

function textOf(path: string): string {
  return readFileSync(join(PROJECT_ROOT, path), 'utf8');
}

/** Names of figures in a text, without what Prometheus adds to a histogram's. */
function namesIn(text: string): readonly string[] {
  const found = text.match(/\bsirekap_[a-z0-9_]+\b/g) ?? [];
  return [...new Set(found.map((name) => name.replace(/_(?:bucket|count|sum)$/, '')))].sort();
}

let known: readonly string[];
beforeAll(async () => {
  measureNode();
  known = (await registry.getMetricsAsJSON()).map(({ name }) => name);
});

describe('alarms', () => {
  const rules = Rules.parse(parse(textOf('deploy/prometheus/alerts.yml'))).groups.flatMap(
    ({ rules }) => rules,
  );

  it('each have a name of their own and look at figures that the site has', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { expr } of rules) for (const name of namesIn(expr)) expect(known).toContain(name);
  });

  it('close every bracket they open', () => {
    for (const { expr } of rules)
      for (const [open, close] of ['()', '{}', '[]'])
        expect(expr.split(open ?? ''), expr).toHaveLength(expr.split(close ?? '').length);
  });

  it('are asked of the file that names the instances', () => {
    const scrape = z
      .object({
        rule_files: z.array(z.string()),
        scrape_configs: z.array(z.object({ job_name: z.string() })),
      })
      .parse(parse(textOf('deploy/prometheus/scrape.yml')));
    expect(scrape.rule_files).toEqual(['alerts.yml']);
    expect(scrape.scrape_configs.map(({ job_name }) => job_name)).toEqual(['sirekap']);
  });
});

describe('the page for operators', () => {
  const page = textOf('docs/operations.md');

  it('explains every figure of the site, and none that there is not', () => {
    const named = namesIn(page);
    for (const name of named) expect(known).toContain(name);
    for (const name of known.filter((candidate) => !/_(?:nodejs|process)_/.test(candidate)))
      expect(named).toContain(name);
  });
});
