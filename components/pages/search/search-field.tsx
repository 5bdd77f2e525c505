import { LONGEST_QUERY } from '#lib/domain/search-answer.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { searchText } from '#lib/text/search.ts';

interface Props {
  /** Slug of the contest to look in; null for those of the latest voting day. */
  readonly contest: string | null;
  /** What the field holds at first. */
  readonly query?: string;
  /** Tells several fields of one page apart. */
  readonly id?: string;
  /** True where the page has a visible label for it. */
  readonly isLabelled?: boolean;
  /** An example to follow. */
  readonly placeholder?: string;
}

/** What a script of the page fills, and React therefore never does (`lib/starter/suggestions`). */
const FILLED = {
  'data-suggestions': true,
  'data-filled': true,
  suppressHydrationWarning: true,
  dangerouslySetInnerHTML: { __html: '' },
} as const;

/** The search field: a form that works by itself, and suggestions as one types where JavaScript runs. */
export function SearchField({ contest, query = '', id = 'cari', isLabelled = false, placeholder }: Props) {
  const text = searchText();
  return (
    <search className="w-full max-w-text">
      <form action={localizedPath('/cari')} className="relative flex gap-x-2">
        {contest !== null && <input type="hidden" name="contest" value={contest} />}
        <input
          id={id}
          type="search"
          name="q"
          aria-label={isLabelled ? undefined : text.label}
          placeholder={placeholder ?? text.placeholder}
          defaultValue={query}
          maxLength={LONGEST_QUERY}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="min-h-11 min-w-0 grow rounded-sm border border-strong-line bg-surface px-3 font-sans text-base text-ink"
          data-search
        />
        <button type="submit" className="choice shrink-0">
          {text.submit}
        </button>
        <div className="contents" {...FILLED} />
      </form>
    </search>
  );
}
