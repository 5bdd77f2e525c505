import { millisOf, parseInstant } from '#lib/domain/instant.ts';
import { regionText as english } from '#lib/text/en/region.ts';
import { stateText as englishState } from '#lib/text/en/state.ts';
import { regionText as indonesian } from '#lib/text/id/region.ts';
import { siteText } from '#lib/text/id/site.ts';
import { stateText as indonesianState } from '#lib/text/id/state.ts';
import { objectIn, votesText } from './source-document.ts';

/** What an answer of the site says, as far as it is judged. */
export interface Said {
  /** Says that the election is simulated; null for programs, who are not told. */
  readonly isCalledSimulated: boolean | null;
  /** In the spelling of `Version`; null where it shows no number. */
  readonly votes: string | null;
  /** Time of the source that it states first, Unix ms; null for none. */
  readonly sourceTime: number | null;
  readonly saysFailing: boolean;
  readonly saysWithheld: boolean;
}

/** Reads a page of the site. */
export function readPage(html: string): Said {
  const body = html.slice(Math.max(0, html.indexOf('<body'))).replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const main = body.slice(Math.max(0, body.indexOf('<main')));
  const votes = [...main.matchAll(/data-votes="([^"]*)"[^>]*>(?:<[^>]*>)*([^<]*)/g)].flatMap(
    ([, option = '', text = '']): [string, number][] =>
      /^\d[\d.,]*$/.test(text) ? [[option, Number(text.replaceAll(/[.,]/g, ''))]] : [],
  );
  const says = (...words: readonly string[]) => words.some((word) => main.includes(word));
  return {
    isCalledSimulated: body.includes(siteText.simulation.badge),
    votes: votes.length === 0 ? null : votesText(votes),
    sourceTime: timeIn(/<time dateTime="([^"]+)"/i.exec(main)?.[1]),
    saysFailing: says(indonesianState.failing.title, englishState.failing.title),
    saysWithheld: says(
      indonesian.withheld.title,
      english.withheld.title,
      indonesianState.withheld,
      englishState.withheld,
    ),
  };
}

/** Reads an answer of the refresh route. */
export function readRefresh(text: string): Said {
  const result = objectIn(JSON.parse(text)) ?? {};
  const state = objectIn(result.state) ?? {};
  // A region says its numbers in the state, a TPS in the document in it.
  const tally = objectIn(state.tally) ?? objectIn(objectIn(state.document)?.votes);
  const rows: readonly unknown[] = Array.isArray(tally?.votes) ? tally.votes : [];
  const votes = rows.flatMap((row): [string, number][] => {
    const { option, votes: count } = objectIn(row) ?? {};
    return typeof option === 'string' && typeof count === 'number' ? [[option, count]] : [];
  });
  const time = objectIn(state.provenance)?.sourceTime;
  return {
    isCalledSimulated: null,
    votes: votes.length === 0 ? null : votesText(votes),
    sourceTime: timeIn(typeof time === 'string' ? time : undefined),
    saysFailing: typeof result.failingSince === 'string',
    saysWithheld: tally?.kind === 'withheld',
  };
}

function timeIn(text: string | undefined): number | null {
  const instant = text === undefined ? null : parseInstant(text);
  return instant === null ? null : millisOf(instant);
}
