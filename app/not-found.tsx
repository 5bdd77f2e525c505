/**
 * Never shown: addresses of no page are answered below `[language]`. Without it, Next.js writes a page of its own, in
 * English, into the data of every page.
 */
export default function NoPage() {
  return null;
}
