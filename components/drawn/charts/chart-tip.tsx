interface Props {
  readonly name: string;
  readonly lines: readonly string[];
  /** Read out when it appears: where what has the focus does not say the same itself. */
  readonly isSpoken?: boolean;
}

/** The exact numbers of what is pointed at or has the focus. */
export function ChartTip({ name, lines, isSpoken = false }: Props) {
  return (
    <div
      {...(isSpoken ? { role: 'status' } : { 'aria-hidden': true })}
      className="max-w-64 border border-strong-line bg-surface px-2 py-1 text-xs text-ink tabular-nums"
    >
      <p className="font-bold wrap-anywhere">{name}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
