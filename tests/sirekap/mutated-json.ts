import * as fc from 'fast-check';

type Change =
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'drop' }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown };

interface Mutation {
  /** Which child to go into at each depth, modulo the number of children. */
  readonly walk: readonly number[];
  readonly change: Change;
}

/** Values that a source could write by mistake or with intent. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    '',
    '120',
    'null',
    [],
    {},
    -1,
    0,
    1.5,
    2 ** 53,
    -1e308,
    1e308,
    99_999_999_999,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);
const key = fc.constantFrom(
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  '100025',
  '31',
  '',
  'x',
);
const change: fc.Arbitrary<Change> = fc.oneof(
  odd.map((value): Change => ({ kind: 'replace', value })),
  fc.constant<Change>({ kind: 'drop' }),
  fc.record({ key, value: odd }).map((parts): Change => ({ kind: 'add', ...parts })),
);
const mutation: fc.Arbitrary<Mutation> = fc.record({ walk: fc.array(fc.nat(40), { maxLength: 6 }), change });

/** One of these documents with one to four things wrong in it, anywhere. */
export function mutatedJson(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([document, mutations]) => mutations.reduce<unknown>(mutate, document));
}

function mutate(json: unknown, { walk, change: wanted }: Mutation): unknown {
  if (typeof json !== 'object' || json === null) return wanted.kind === 'replace' ? wanted.value : json;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(json);
  const [step, ...rest] = walk;
  if (step === undefined && wanted.kind === 'replace') return wanted.value;
  if (step === undefined && wanted.kind === 'add')
    return rebuilt(json, [...entries, [wanted.key, wanted.value]]);
  if (entries.length === 0) return json;
  const at = (step ?? 0) % entries.length;
  if (wanted.kind === 'drop' && rest.length === 0) return rebuilt(json, entries.toSpliced(at, 1));
  return rebuilt(
    json,
    entries.map(([name, value], index) => [
      name,
      index === at ? mutate(value, { walk: rest, change: wanted }) : value,
    ]),
  );
}

// `fromEntries` makes `__proto__` a key like any other, as `JSON.parse` does.
function rebuilt(original: object, entries: readonly (readonly [string, unknown])[]): unknown {
  return Array.isArray(original) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
