import type { SourceState } from './bad-states.ts';
import { type Answered, type Finding, type Judged, PROBLEMS } from './judge.ts';

const MOST_EXAMPLES = 4;

/** How slow and how old answers were in one state of the source. */
interface InState {
  answers: number;
  failing: number;
  unmade: number;
  withheld: number;
  readonly millis: number[];
  readonly ages: number[];
}

/** Counts what readers met. */
export class ReadersTally {
  readonly byStatus = new Map<string, number>();
  readonly findings = new Map<Finding, number>();
  readonly examples = new Map<Finding, string[]>();
  readonly byState = new Map<SourceState, InState>();
  readonly pages = new Set<string>();

  add(answered: Answered, judged: Judged, state: SourceState, isPolled: boolean): void {
    const { reading, status, said } = answered;
    this.pages.add(reading.path);
    const name = `${status ?? 'no answer'}${reading.isInvented ? ' (invented)' : ''}`;
    this.byStatus.set(name, (this.byStatus.get(name) ?? 0) + 1);
    for (const finding of judged.findings) this.#find(finding, answered, judged, state);
    const known: InState = this.byState.get(state) ?? {
      answers: 0,
      failing: 0,
      unmade: 0,
      withheld: 0,
      millis: [],
      ages: [],
    };
    this.byState.set(state, known);
    known.answers += 1;
    known.millis.push(answered.answeredAt - answered.askedAt);
    if (judged.findings.includes('503 of a page never made')) known.unmade += 1;
    if (said?.saysFailing) known.failing += 1;
    if (said?.saysWithheld) known.withheld += 1;
    if (isPolled && judged.ageMs !== null && !said?.saysFailing) known.ages.push(judged.ageMs);
  }

  /** How many problems there were that the source does not explain. */
  problems(): number {
    return PROBLEMS.reduce((sum, problem) => sum + (this.findings.get(problem) ?? 0), 0);
  }

  #find(
    finding: Finding,
    { reading, status, said, answeredAt }: Answered,
    { ageMs }: Judged,
    state: SourceState,
  ) {
    this.findings.set(finding, (this.findings.get(finding) ?? 0) + 1);
    const examples = this.examples.get(finding) ?? [];
    this.examples.set(finding, examples);
    if (examples.length >= MOST_EXAMPLES) return;
    const time = new Date(answeredAt).toISOString().slice(11, 19);
    const age = ageMs === null ? '' : ` age ${Math.round(ageMs / 1000)} s`;
    const source =
      said?.sourceTime == null ? '' : ` source ${new Date(said.sourceTime).toISOString().slice(11, 19)}`;
    examples.push(`${time} (${state}) ${reading.path} ${status}${age}${source} ${said?.votes ?? ''}`);
  }
}
