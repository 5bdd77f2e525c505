/** What of a browser's window says how much a reader wants to load. */
interface Browser {
  readonly matchMedia: (query: string) => { readonly matches: boolean };
  readonly navigator: object;
}

/** True where a reader asked for fewer bytes. */
export function savesData({ matchMedia, navigator }: Browser): boolean {
  if (matchMedia('(prefers-reduced-data: reduce)').matches) return true;
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
