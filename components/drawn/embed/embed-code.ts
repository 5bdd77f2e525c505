/** An embed as an article needs it. */
interface EmbedParts {
  /** The site's own, e.g. `https://hasil.example.org`. */
  readonly origin: string;
  /** Path of the frame. */
  readonly path: string;
  /** Names the frame to those who do not see it. */
  readonly title: string;
  /** Height in pixels that it has without the script. */
  readonly height: number;
}

/** The code to copy: a frame, and a script that is optional; names in it are text, whatever they contain. */
export function embedCode({ origin, path, title, height }: EmbedParts): string {
  const src = escaped(`${origin}${path}`);
  return [
    `<iframe src="${src}" title="${escaped(title)}" loading="lazy" height="${height}" style="width:100%;max-width:42rem;border:0"></iframe>`,
    `<script async src="${escaped(origin)}/sematan.js"></script>`,
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};

function escaped(text: string): string {
  return text.replace(/[&"'<>]/g, (letter) => ENTITIES[letter] ?? '');
}
