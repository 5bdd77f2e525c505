/**
 * Never shown: the server answers addresses of no page with `/tidak-ditemukan` (lib/server). What stood here would be
 * written into the data of every page.
 */
export default function NotFound() {
  return null;
}
