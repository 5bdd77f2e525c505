import { duringLanguage } from '../../language/during-language.ts';
import { type Language, language } from '../../language/language.ts';
import { languageOfPath } from '../../language/localized-path.ts';
import { capture, type Handler } from '../captured-answer.ts';
import { innerAddress } from '../inner-address.ts';

/** Longer than any page takes while the source answers. */
const LONGEST_MS = 10_000;

/** Runs what asks the source for something that no reader waits for. */
export type BehindReaders = <T>(run: () => Promise<T>) => Promise<T>;

/** Has Next.js make the page at an address, as if a reader had asked: it is then kept. False where it cannot. */
export function pageMaker(
  handler: Handler,
  behindReaders: BehindReaders,
): (path: string) => Promise<boolean> {
  return async (path) => {
    const asked = languageOfPath(path) ?? { language: language(), path };
    try {
      const { status } = await duringLanguage(asked.language, () =>
        behindReaders(() => captured(handler, asked.language, asked.path)),
      );
      return status === 200;
    } catch {
      return false;
    }
  };
}

function captured(handler: Handler, inLanguage: Language, path: string) {
  const gone = AbortSignal.timeout(LONGEST_MS);
  return capture(handler, {
    method: 'GET',
    url: innerAddress(inLanguage, path),
    headers: {},
    body: null,
    gone,
  });
}
