import { describe, expect, it } from 'vitest';
import { noPageHasALanguageOfItsOwn, wordsAreAskedForWhileWriting } from '../../scripts/checks/text-rules.ts';

function linesRefused(text: string, path = 'components/a.tsx'): readonly number[] {
  return wordsAreAskedForWhileWriting({ path, text }).map(({ line }) => line);
}

describe('words at the top level of a module', () => {
  it('are refused, in a constant and in a table', () => {
    expect(linesRefused('const text = siteText();\n')).toEqual([1]);
    expect(linesRefused('\nexport const TABLE = {\n  a: siteText().name,\n};\n')).toEqual([3]);
  });

  it('are left alone inside functions and in comments', () => {
    expect(linesRefused('const name = () => siteText().name;\n')).toEqual([]);
    expect(linesRefused('function name() {\n  const text = siteText();\n  return text.name;\n}\n')).toEqual(
      [],
    );
    expect(linesRefused('// const text = siteText();\nconst x = 1;\n')).toEqual([]);
  });
});

describe('the words of one language', () => {
  const line = "import { siteText } from '#lib/text/en/site.ts';";

  it.each(['components/a.tsx', 'app/page.tsx', 'lib/format/a.ts'])('are not for %s', (path) => {
    expect(noPageHasALanguageOfItsOwn({ path, text: line })).toHaveLength(1);
  });

  it.each(['lib/text/site.ts', 'tests/a.test.ts', 'scripts/a.ts'])('may be used by %s', (path) => {
    expect(noPageHasALanguageOfItsOwn({ path, text: line })).toEqual([]);
  });
});
