import { keepContest } from './reader-place.ts';

/** Fields that suggest places (`components/pages/search/search-field.tsx`). */
const FIELD = 'input[data-search]';

/** Makes a search field suggest places, from when it is first gone to: who does not search fetches nothing for it. */
export function watchSearch(): void {
  keepContest(location.pathname);
  const suggest = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLInputElement) || !target.matches(FIELD)) return;
    import('./suggestions/suggestions.ts').then(
      ({ suggestIn }) => suggestIn(target),
      // Without them the form goes on working.
      () => {},
    );
  };
  document.addEventListener('focusin', ({ target }) => suggest(target));
  // Whoever was quicker than the script is already typing.
  suggest(document.activeElement);
}
