import { type FileRule, findAll, isCode, liesIn } from './source-file.ts';
import { withoutComments } from './without-comments.ts';

const TOP_LEVEL_CONST = /^(?:export )?const [^=]+=[\s\S]*?;$/gm;
const WORDS = /\b\w+(?:Text|Words)\(\)/g;

/** Words asked for when a module is loaded would be in one language for good (docs/adr/0013). */
export const wordsAreAskedForWhileWriting: FileRule = (file) => {
  if (!isCode(file) || !liesIn(file.path, ['app/', 'components/', 'lib/'])) return [];
  const code = withoutComments(file.text);
  return [...code.matchAll(TOP_LEVEL_CONST)].flatMap((statement) => {
    const [eager = ''] = statement[0].split(/=>|\bfunction\b/);
    const before = code.slice(0, statement.index).replace(/[^\n]/g, ' ');
    return findAll(file, before + eager, WORDS, 'ask for words inside the function that writes them');
  });
};

/** Only lib/text joins the languages; what takes the words of one of them would write it on pages of the other. */
export const noPageHasALanguageOfItsOwn: FileRule = (file) =>
  isCode(file) && liesIn(file.path, ['app/', 'components/', 'lib/']) && !liesIn(file.path, ['lib/text/'])
    ? findAll(
        file,
        withoutComments(file.text),
        /from '[^']*lib\/text\/(?:id|en)\/[^']*'/g,
        'import the words from lib/text, not from one of its languages',
      )
    : [];

export const TEXT_RULES: readonly FileRule[] = [wordsAreAskedForWhileWriting, noPageHasALanguageOfItsOwn];
