import type { ReactNode } from 'react';
import { SimulationBanner } from '#components/layout/frame/simulation-banner.tsx';
import { getContests } from '#lib/queries/region/home-page.ts';

interface Props {
  readonly params: Promise<{ readonly contest: string }>;
  readonly children: ReactNode;
}

export default async function ContestLayout({ params, children }: Props) {
  const { contest: slug } = await params;
  const isSimulated = getContests().some((contest) => contest.slug === slug && contest.simulated);
  return (
    <>
      {isSimulated && <SimulationBanner />}
      {children}
    </>
  );
}
