import { LONGEST_QUERY } from '#lib/domain/search-answer.ts';
import { localizedPath } from '#lib/language/localized-path.ts';
import { searchText } from '#lib/text/search.ts';
import { SearchInput } from './search-input.client.tsx';

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

/** The search field: a form that works by itself, and suggestions as one types where JavaScript runs. */
export function SearchField({ contest, query = '', id = 'cari', isLabelled = false, placeholder }: Props) {
  const text = searchText();
  return (
    <search className="w-full max-w-text">
      <form action={localizedPath('/cari')} className="relative flex gap-x-2">
        {contest !== null && <input type="hidden" name="contest" value={contest} />}
        <SearchInput
          id={id}
          contest={contest}
          query={query}
          label={isLabelled ? null : text.label}
          placeholder={placeholder ?? text.placeholder}
          maxLength={LONGEST_QUERY}
        />
        <button type="submit" className="choice shrink-0">
          {text.submit}
        </button>
      </form>
    </search>
  );
}
