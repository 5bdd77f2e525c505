const WIB_OFFSET = 7 * 60 * 60 * 1000;

/** A time as the API writes it: western Indonesian time without a zone, `YYYY-MM-DD HH:MM:SS`. */
export function wibText(time: number): string {
  return new Date(time + WIB_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** The same as in names of images: `YYYYMMDD-HHMMSS`. */
export function wibFileTime(time: number): string {
  return wibText(time).replaceAll(/[-:]/g, '').replace(' ', '-');
}
