import { qrSvg } from '#components/pages/cite/qr-svg.ts';
import { respondWithQr } from '#lib/answers/qr-response.ts';
import { siteAddress } from '#lib/domain/edition.ts';
import { localizedPath } from '#lib/language/localized-path.ts';

interface Context {
  readonly params: Promise<{ readonly contest: string; readonly code: string }>;
}

export const dynamic = 'force-dynamic';

/** The QR code of a region's or a TPS's address, in the language of this one. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { contest, code } = await params;
  return respondWithQr(contest, code, (site, path) => qrSvg(siteAddress(site, localizedPath(path))));
}
