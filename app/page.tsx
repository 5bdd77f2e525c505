import { HomePage } from '#components/home/home-page.tsx';
import { getHomePage } from '#lib/queries/home-page.ts';

export const revalidate = 30;

export default async function Home() {
  return <HomePage contests={await getHomePage()} />;
}
