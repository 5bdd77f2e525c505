import { isBpsKecamatan, mayBeOfBps } from '#lib/domain/bps-code.ts';
import { LONGEST_QUERY } from '#lib/domain/search-answer.ts';
import { codeSystemText } from '#lib/text/code-system.ts';

interface Props {
  /** What was asked for: a code, or words. */
  readonly asked: string;
  /** True where nothing here has that code. */
  readonly isUnknown: boolean;
}

/** Whose codes these are, for a reader whose code is another's, or may be: BPS and Kemendagri share digits, not places. */
export function CodeSystem({ asked, isUnknown }: Props) {
  const text = codeSystemText();
  const code = asked.slice(0, LONGEST_QUERY).replace(/[\s.\-/]/g, '');
  if (isBpsKecamatan(code)) return <Sentences hint={text.kecamatan(code)} />;
  if (!isUnknown) return null;
  return <Sentences hint={mayBeOfBps(code) ? text.unknown(code) : null} />;
}

function Sentences({ hint }: { readonly hint: string | null }) {
  return (
    <p className="max-w-text text-sm">
      {hint !== null && `${hint} `}
      {codeSystemText().sentence}
    </p>
  );
}
