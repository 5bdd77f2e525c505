import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Sha256 } from '../merkle/hash.ts';
import { parseVerifierKey, type VerifierKey, writeVerifierKey } from './vkey.ts';

/** Who has to have seen a checkpoint: a witness, or so many of a group's members (C2SP tlog-policy). */
export type Quorum =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly key: VerifierKey }
  | { readonly kind: 'group'; readonly threshold: number; readonly members: readonly Quorum[] };

export type Policy = {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
  readonly quorum: Quorum;
};

export type PolicyError = { readonly kind: 'notAPolicy'; readonly line: number };

const MOST_LINES = 256;
const MOST_CHARACTERS = 131_072;

/** Reads `kebijakan.txt`. Names are defined before they are used, and each belongs to one group at most. */
export async function parsePolicy(sha256: Sha256, text: string): Promise<Result<Policy, PolicyError>> {
  const lines = text.length > MOST_CHARACTERS ? [] : text.split('\n');
  const draft: Draft = { logs: [], witnesses: [], named: new Map(), used: new Set(), quorum: null };
  for (const [at, line] of lines.entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#')) continue;
    if (at >= MOST_LINES || !(await isTaken(sha256, draft, words)))
      return err({ kind: 'notAPolicy', line: at + 1 });
  }
  const { logs, witnesses, quorum } = draft;
  return quorum === null ? err({ kind: 'notAPolicy', line: 1 }) : ok({ logs, witnesses, quorum });
}

/** True when the witnesses that verified are enough. */
export function isQuorate(quorum: Quorum, verified: readonly VerifierKey[]): boolean {
  switch (quorum.kind) {
    case 'none':
      return true;
    case 'witness':
      return verified.includes(quorum.key);
    case 'group':
      return quorum.members.filter((member) => isQuorate(member, verified)).length >= quorum.threshold;
  }
}

type Draft = {
  readonly logs: VerifierKey[];
  readonly witnesses: VerifierKey[];
  readonly named: Map<string, Quorum>;
  readonly used: Set<string>;
  quorum: Quorum | null;
};

async function isTaken(sha256: Sha256, draft: Draft, [word, ...rest]: readonly string[]): Promise<boolean> {
  const [name = '', second = '', ...more] = rest;
  switch (word) {
    case 'log':
      return rest.length <= 2 && takeKey(sha256, name, 'log', draft.logs).then((key) => key !== null);
    case 'witness': {
      const key = rest.length > 3 ? null : await takeKey(sha256, second, 'witness', draft.witnesses);
      return key !== null && takeName(draft, name, { kind: 'witness', key });
    }
    case 'group':
      return takeGroup(draft, name, second, more);
    case 'quorum': {
      const quorum = name === 'none' ? { kind: 'none' as const } : draft.named.get(name);
      if (draft.quorum !== null || quorum === undefined || rest.length !== 1) return false;
      draft.quorum = quorum;
      return true;
    }
    default:
      return false;
  }
}

async function takeKey(
  sha256: Sha256,
  vkey: string,
  type: VerifierKey['type'],
  keys: VerifierKey[],
): Promise<VerifierKey | null> {
  const key = await parseVerifierKey(sha256, vkey);
  if (!key.ok || key.value.type !== type) return null;
  const coded = publicPartOf(key.value);
  if (keys.some((other) => publicPartOf(other) === coded)) return null;
  keys.push(key.value);
  return key.value;
}

/** One key under two names would count twice. */
function publicPartOf(key: VerifierKey): string {
  return writeVerifierKey({ ...key, name: '' });
}

function takeName(draft: Draft, name: string, quorum: Quorum): boolean {
  if (name === 'none' || draft.named.has(name)) return false;
  draft.named.set(name, quorum);
  return true;
}

function takeGroup(draft: Draft, name: string, count: string, members: readonly string[]): boolean {
  const quorums = members.map((member) => draft.named.get(member)).filter((member) => member !== undefined);
  const words: Readonly<Record<string, number>> = { any: 1, all: members.length };
  const threshold = words[count] ?? (/^[1-9][0-9]{0,2}$/.test(count) ? Number(count) : 0);
  const isFree =
    new Set(members).size === members.length && !members.some((member) => draft.used.has(member));
  if (quorums.length !== members.length || !isFree || threshold < 1 || threshold > members.length)
    return false;
  for (const member of members) draft.used.add(member);
  return takeName(draft, name, { kind: 'group', threshold, members: quorums });
}
