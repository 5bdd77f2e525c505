import { tpsListText } from '#lib/text/tps-list.ts';

interface Props<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly choices: readonly { readonly value: T; readonly words: string }[];
  readonly onChoose: (value: T | null) => void;
}

/** One choice of a filter, "everything" among them. */
export function FilterChoice<T extends string>({ label, value, choices, onChoose }: Props<T>) {
  return (
    <label className="flex flex-col">
      <span className="text-xs text-muted">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) =>
          onChoose(choices.find((choice) => choice.value === target.value)?.value ?? null)
        }
        className="min-h-11 border border-strong-line bg-surface px-2"
      >
        <option value="">{tpsListText().filter.all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </label>
  );
}
