import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that is only a message. */
export function MessagePage({ title, children }: Props) {
  return (
    <main id="isi" className="mx-auto w-full max-w-page space-y-4 px-4 py-8">
      <h1 className="text-xl">{title}</h1>
      <div className="max-w-text space-y-3">{children}</div>
    </main>
  );
}
