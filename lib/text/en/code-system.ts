import type { codeSystemText as id } from '../id/code-system.ts';
import type { Words } from '../in-each-language.ts';

/** Whose codes the site uses: the same digits mean other places elsewhere. */
export const codeSystemText = {
  sentence:
    'Region codes on this site are those of the Ministry of Home Affairs (Kemendagri), not of Statistics Indonesia (BPS): the same digits may mean another place.',
  kecamatan: (code) =>
    `${code} has seven digits, as BPS codes of kecamatan have; codes of kecamatan here have six. If it is a BPS code, look for the place by its name.`,
  unknown: (code) => `${code} is no region code here. If it is a BPS code, look for the place by its name.`,
} satisfies Words<typeof id>;
