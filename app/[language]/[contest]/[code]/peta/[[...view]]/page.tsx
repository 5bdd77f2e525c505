import { MapPage } from '#components/drawn/map/map-page.tsx';
import { mapMetadata } from '#components/layout/head/result-metadata.ts';
import { getMapPage, type MapPageModel } from '#lib/queries/region/map-page.ts';
import { placeRoute } from '../../place-route.ts';

interface Asked {
  readonly contest: string;
  readonly code: string;
  readonly view?: readonly string[];
}

export const revalidate = 30;

/** The large map of a region, in the view that the address names. */
const { generateMetadata, generateStaticParams, body } = placeRoute<MapPageModel, Asked>({
  find: ({ contest, code, view }) => getMapPage(contest, code, view ?? []),
  head: mapMetadata,
  body: (page) => <MapPage {...page} />,
});

export { body as default, generateMetadata, generateStaticParams };
