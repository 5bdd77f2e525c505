import { regionText } from '#lib/text/region.ts';

interface Props {
  readonly value: string;
  readonly onType: (typed: string) => void;
}

/** Leaves of a long list of TPS those whose number begins as typed. Without JavaScript the browser's own search does it. */
export function TpsNumberField({ value, onType }: Props) {
  return (
    <label className="with-script flex w-fit items-center gap-2 text-sm">
      {regionText().table.tpsNumber}
      <input
        type="search"
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onType(target.value)}
        className="min-h-11 w-24 border border-strong-line bg-surface px-2"
      />
    </label>
  );
}
