import { beforeAll, describe, expect, it } from 'vitest';
import { createDemoElection, type DemoElection } from '#lib/demo/demo-election.ts';
import type { ElectionCode } from '#lib/demo/election-code.ts';
import { drawFormPage } from '#lib/demo/form/form-page.ts';
import { tpsCode } from '#lib/demo/tps-map.ts';
import { votersWhoCame, type WrittenForm, writtenForm } from '#lib/demo/truth.ts';
import { type BySexCount, sumOfSexes, usersOf } from '#lib/demo/voters.ts';
import type { CandidateId } from '#lib/domain/candidate.ts';
import type { Figure } from '#lib/domain/figure.ts';
import type { FormBox } from '#lib/domain/form-layout.ts';
import { demoLayout } from '#lib/domain/form-layouts/demo-kwk.ts';
import { figuresOf } from '#lib/domain/form-layouts/form-layout-of.ts';
import { parseRegionCode } from '#lib/domain/region-code.ts';
import { anOptionId } from '#tests/support/builders.ts';

const WIDTH = 794;
const HEIGHT = 1123;

let demo: DemoElection;
beforeAll(async () => {
  demo = await createDemoElection(5);
});

interface Drawn {
  readonly digit: string;
  /** Middle of the digit on the sheet, before the sheet was laid down. */
  readonly x: number;
  readonly y: number;
}

/** The digits of a page in the order of the drawing, where they lie after the sheet was laid a little askew. */
function digitsOn(svg: string): readonly Drawn[] {
  const degrees = Number(/<g transform="[^"]*rotate\((-?[\d.]+) 397 561\.5\)">/.exec(svg)?.[1]);
  const angle = (degrees * Math.PI) / 180;
  return [...svg.matchAll(/<use href="#d(.)" transform="translate\(([-\d.]+) ([-\d.]+)\)/g)].map(
    ([, digit = '', left, top]) => {
      const dx = Number(left) + 10 - WIDTH / 2;
      const dy = Number(top) + 14 - HEIGHT / 2;
      return {
        digit,
        x: WIDTH / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
        y: HEIGHT / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
      };
    },
  );
}

function numberIn(box: FormBox, digits: readonly Drawn[]): string {
  return digits
    .filter(
      ({ x, y }) =>
        x / WIDTH > box.x &&
        x / WIDTH < box.x + box.width &&
        y / HEIGHT > box.y &&
        y / HEIGHT < box.y + box.height,
    )
    .map(({ digit }) => digit)
    .join('');
}

function writtenValue(form: WrittenForm, figure: Figure, ids: readonly CandidateId[]): number | null {
  switch (figure.kind) {
    case 'votes':
      return form.votes[ids.indexOf(figure.option)] ?? null;
    case 'voters': {
      const row = rowOf(form, figure.row);
      return figure.column === 'total' ? sumOfSexes(row) : row[figure.column];
    }
    case 'validVotes':
    case 'invalidVotes':
    case 'totalVotes':
    case 'ballotsReceived':
      return form[figure.kind];
    case 'paper':
      return figure.row === 'ballotsUsed' ? votersWhoCame(form) : null;
    default:
      throw new Error('no form carries it');
  }
}

function rowOf({ voters }: WrittenForm, row: Extract<Figure, { kind: 'voters' }>['row']): BySexCount {
  switch (row) {
    case 'registeredDpt':
      return voters.registered;
    case 'votedDpt':
      return voters.voted;
    case 'votedTransferred':
      return voters.transferred;
    case 'votedByIdCard':
      return voters.byIdCard;
    case 'votedTotal':
      return usersOf(voters);
  }
}

/** The first TPS of every third desa in which the election has such a ballot. */
function* formsWith(election: ElectionCode, options: number, hasEmptyColumn: boolean) {
  const { tiers, tps: map } = demo.country;
  for (let desa = 0; desa < tiers.desa.codes.length; desa += 3) {
    const tps = map.first[desa] ?? 0;
    const form = writtenForm(demo, election, { desa, tps });
    const code = parseRegionCode(tpsCode(tiers, map, desa, tps));
    if (form === null || form.slate.options.length !== options || !code.ok) continue;
    if (form.slate.options.some(({ kind }) => kind !== 'paslon') === hasEmptyColumn)
      yield { form, desa, tps, code: code.value };
  }
}

describe.each([
  ['pkwkk', 2, false],
  ['pkwkk', 2, true],
  ['pkwkk', 3, false],
  ['pkwkk', 4, false],
  ['pkwkk', 5, false],
  ['pkwkk', 6, false],
  ['pkwkp', 3, false],
] as const)(
  'the layout of the simulated form (%s, %i options, kolom kosong: %s)',
  (election, count, hasEmptyColumn) => {
    it('has each figure where its digits are drawn, however the sheet lies', () => {
      let looked = 0;
      for (const { form, desa, tps, code } of formsWith(election, count, hasEmptyColumn)) {
        const ids = form.slate.options.map((_, i) => anOptionId(String(1_000_001 + i)));
        const layout = demoLayout(ids);
        if (layout === null) throw new Error('the form has a layout');
        const pages = new Map(
          ([1, 2] as const).map((page) => [
            page as number,
            digitsOn(drawFormPage(demo, { election, tps: code, page }, { desa, tps }) ?? ''),
          ]),
        );
        expect(layout.places.length).toBeGreaterThan(figuresOf(ids).length);
        for (const { figure, page, box } of layout.places) {
          if (box === null) throw new Error('every box of this form is known');
          const value = writtenValue(form, figure, ids);
          const found = numberIn(box, pages.get(page) ?? []);
          const place = `${code} ${JSON.stringify(figure)}`;
          // What only the paper has is drawn there and told nowhere: three boxes are filled.
          if (value === null) expect(found, place).toMatch(/^(?=...$)X*\d+$/);
          else expect(found, place).toBe(String(value).padStart(3, 'X'));
        }
        looked += 1;
        if (looked === 60) break;
      }
      expect(looked).toBeGreaterThan(10);
    });
  },
);
