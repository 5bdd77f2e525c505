import type { ReactNode } from 'react';

interface Props {
  /** `plain` explains, `caution` asks to look, `withheld` says that the source hides its numbers. */
  readonly tone: 'plain' | 'caution' | 'withheld';
  readonly title: string;
  readonly children: ReactNode;
}

const TONES = {
  plain: 'border-strong-line bg-raised',
  caution: 'border-caution bg-caution-surface',
  withheld: 'border-withheld bg-withheld-surface',
} as const;

/** A boxed remark with a heading of its own; the words carry the meaning, the colour only helps. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div data-print="notice" className={`border-l-4 px-4 py-3 ${TONES[tone]}`}>
      <p className="font-bold">{title}</p>
      <div className="mt-1 max-w-text space-y-2 text-sm">{children}</div>
    </div>
  );
}
