import type { voterRules as id } from '../id/rules-of-voters.ts';
import type { Words } from '../in-each-language.ts';

const MISREAD =
  'The machine misread handwriting, for example 3 read as 8, or an empty crossed-out box read as 9.';
const MISWRITTEN =
  'The polling-station committee (KPPS) added or copied wrongly; that is corrected in the open plenary meeting.';

/** Rules about who is on the lists and who came (DOMAIN §2.2). */
export const voterRules = {
  R01: {
    formula: 'Male plus female equals the total, in every row of voters.',
    explanation: 'Every voter is recorded once, as male or female.',
    found: (left, right) => `Male and female add up to ${left}, while the total is recorded as ${right}.`,
    innocent: [
      MISREAD,
      MISWRITTEN,
      'The columns male, female or total were swapped when they were filled in or read.',
    ],
    missing: 'This rule needs the columns male, female and total of the same row.',
  },
  R02: {
    formula:
      'The DPT (final voter list) plus transferred voters plus ID-card (KTP-el) voters equal the number of voters.',
    explanation: 'The number of voters on the form is the sum of its three lists.',
    found: (left, right) =>
      `The three lists add up to ${left}, while the number of voters is recorded as ${right}.`,
    innocent: [MISREAD, MISWRITTEN],
    missing:
      'The source publishes the DPT only. The numbers of transferred voters, of ID-card (KTP-el) voters and of all voters are on the form alone.',
  },
  R03: {
    formula:
      'DPT voters plus transferred voters plus ID-card (KTP-el) voters who voted equal the number of all voters who voted.',
    explanation: 'Everyone who votes is recorded in exactly one list.',
    found: (left, right) =>
      `Voters of the three lists who voted add up to ${left}, while their total is recorded as ${right}.`,
    innocent: [
      MISREAD,
      MISWRITTEN,
      'Transferred voters, or ID-card (KTP-el) voters, were recorded in another row.',
    ],
    missing: 'This rule needs the voters who voted from the three lists, and their total.',
  },
  R04: {
    formula: 'DPT voters who voted are at most the DPT (final voter list), for male and female as well.',
    explanation: 'No more people can vote from a list than there are on it.',
    found: (left, right) => `DPT voters who voted are recorded as ${left}, while the DPT is ${right}.`,
    innocent: [
      MISREAD,
      'Transferred voters, or ID-card (KTP-el) voters, were written in the DPT row as well.',
      'The columns male and female were swapped.',
    ],
    missing: 'This rule needs the DPT and the DPT voters who voted.',
  },
  R05: {
    formula:
      'Transferred voters who voted, and ID-card (KTP-el) voters who voted, are each at most the number on their list.',
    explanation: 'Usually no more people vote from a list than there are on it.',
    found: (left, right) => `Voters who voted are recorded as ${left}, while their list has ${right}.`,
    innocent: [MISREAD, 'The additional lists are drawn up on voting day and may lag behind.'],
    missing: 'The source does not publish the lists of transferred voters and of ID-card (KTP-el) voters.',
  },
  R12: {
    formula: 'The DPT (final voter list) is at most the limit of voters per TPS in this contest.',
    explanation: 'The election commission (KPU) limits the number of voters on the list of one TPS.',
    found: (left, right) => `The DPT is recorded as ${left}, while the limit per TPS is ${right}.`,
    innocent: [MISREAD, 'Some TPS, for example at special locations, may have been given a longer list.'],
    missing: 'This rule needs the DPT.',
  },
  R14: {
    formula:
      'Voters with disabilities who voted are at most the voters with disabilities and at most all voters who voted; voters with disabilities are at most the number of voters.',
    explanation: 'A part of the voters cannot be larger than the whole.',
    found: (left, right) => `The part is recorded as ${left}, while the whole is recorded as ${right}.`,
    innocent: [MISREAD, 'Some disabilities are recorded only when the voter arrives.'],
    missing: 'The source does not publish the rows of voters with disabilities; they are on the form.',
  },
  R16: {
    formula:
      'The DPT on the form equals the DPT (final voter list) that the KPU of the kabupaten/kota (regency/city) set for this TPS.',
    explanation: 'The final voter list is set for each TPS before voting day.',
    found: (left, right) => `The DPT on the form is ${left}, while ${right} was set.`,
    innocent: [
      MISREAD,
      'The list was updated after it was set, for example because voters had died or moved.',
    ],
    missing: 'The source does not publish the DPT set for each TPS.',
  },
  R17: {
    formula:
      'DPT voters, and ID-card (KTP-el) voters, who voted are equally many in two contests at the same TPS; only transferred voters may differ.',
    explanation:
      'Voters of this TPS receive a ballot for every contest of the day. Transferred voters from other areas may receive fewer.',
    found: (left, right) => `Recorded here: ${left}; in the other contest: ${right}.`,
    innocent: [
      'The machine misread one of the two forms.',
      'Some voters returned one of their ballots, or did not take it.',
    ],
    missing:
      'This rule needs the document of another contest at this TPS on the same day, with its part on voters already read. It is tested on the page of a TPS only; verdict, lists and files judge this form by itself.',
  },
} satisfies Words<typeof id>;
