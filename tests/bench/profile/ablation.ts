/** A page with parts of it gone, to see what each costs. In this order, each lacks what the one before it lacks. */
export const ABLATIONS = ['scriptFiles', 'scripts', 'stylesheets'] as const;
export type Ablation = (typeof ABLATIONS)[number];

export const ABLATION_NAMES: Readonly<Record<Ablation, string>> = {
  scriptFiles: 'its HTML as a file, its script files absent',
  scripts: 'the same, no script elements at all',
  stylesheets: 'the same, no stylesheet either',
};

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;
const STYLESHEET =
  /<style\b[^>]*>[\s\S]*?<\/style>|<link\b[^>]*\brel="stylesheet"[^>]*>|<link\b[^>]*\bas="style"[^>]*>/g;

/** The page without what this step takes away. Script files are not in the HTML: its server has none. */
export function ablated(html: string, ablation: Ablation): string {
  if (ablation === 'scriptFiles') return html;
  const withoutScripts = html.replace(SCRIPT, '');
  return ablation === 'scripts' ? withoutScripts : withoutScripts.replace(STYLESHEET, '');
}
