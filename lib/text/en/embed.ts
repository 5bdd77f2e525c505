import type { embedText as id } from '../id/embed.ts';
import type { Words } from '../in-each-language.ts';

/** Words of frames in other people's pages, of pictures, and of the page that hands them out. */
export const embedText = {
  source: (name) => `Source: ${name}`,
  failingSince: (time) =>
    `The source has not been answering properly since ${time}; these are the last figures received.`,
  simulated: 'Figures, candidate names and forms are invented. Not KPU data.',
  official: 'Not the official result, which is declared in open plenary meetings.',
  more: (count) => `and ${count} more regions, on the source page`,
  frame: {
    title: (what, place) => `${what}, ${place}`,
    open: (site) => `Open all figures, forms and times on ${site}`,
    others: (count) => `Show ${count} more regions`,
    newTab: '(opens a new tab)',
    missing: 'There is no such frame',
    missingBody: 'The address of the region, map or chart is not known.',
    down: 'The data source has not answered yet',
    downBody: 'No figures have ever been received for this region. Reload in a while.',
  },
  showing: {
    numbers: 'Provisional votes',
    children: (unit) => `Votes by ${unit}`,
    progress: (unit) => `TPS reported by ${unit}`,
  },
  choose: {
    numbers: 'Figures',
    children: (unit) => `Chart by ${unit}`,
    progress: 'Chart of TPS reported',
    map: (statistic) => `Map: ${statistic}`,
  },
  page: {
    link: 'Put it on your site',
    title: (place) => `Put it on your site: ${place}`,
    heading: 'Put it on your site',
    intro:
      'Copy the code below into your page. The frame always carries the provisional badge, the TPS reported, the time of the source and a link to this page; there is no option that removes them. Its figures update by themselves.',
    what: 'What to show',
    shape: 'Form of the map',
    preview: 'Preview',
    code: 'Code',
    copy: 'Copy code',
    copied: 'Code copied',
    notCopied: 'Copying failed; select the text and copy it yourself',
    script:
      'The second line fits the height of frames to their content; one is enough for a whole page. Without it a frame has a fixed height and its content can be scrolled.',
    noTracking: 'Frames set no cookies and load nothing from third parties.',
    pictures: 'Or as an image',
    picturesIntro:
      'Images do not change by themselves: title, provisional badge, TPS reported, source, time and address are written in them.',
    back: (place) => `Back to the figures for ${place}`,
  },
  picture: {
    cropped: 'Small far islands are not seen in this image.',
    takeOf: (what, format) => `${what} as ${format}`,
    address: (address) => `Latest figures and forms: ${address}`,
    boundaries: (name, licence) => `Boundaries: ${name} (${licence})`,
  },
} satisfies Words<typeof id>;
