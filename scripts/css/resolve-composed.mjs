// A PostCSS plugin; JavaScript, since the bundler loads it by itself. docs/adr/0020.

const READ = /var\((--tw-[\w-]+)(?:\s*,\s*([^()]*(?:\([^()]*\)[^()]*)*))?\)/g;

/**
 * Writes out the variables through which Tailwind's utilities compose with each other (`--tw-…`). The stylesheet stands in
 * every page, and they were a tenth of it, for compositions that this site does not use: no two classes of one element
 * set two parts of one property. Who needs two parts, writes `[translate:-50%_-50%]`.
 */
export default function resolveComposed() {
  return {
    postcssPlugin: 'resolve-composed',
    OnceExit(root) {
      const initial = new Map();
      root.walkAtRules('property', (rule) => {
        if (!rule.params.startsWith('--tw-')) return;
        rule.walkDecls('initial-value', ({ value }) => initial.set(rule.params, value));
        rule.remove();
      });
      // The same initial values once more, for browsers without `@property`.
      root.walkAtRules('layer', (rule) => {
        if (rule.params === 'properties') rule.remove();
      });
      root.walkRules((rule) => {
        const own = new Map();
        rule.each((node) => {
          if (node.type === 'decl' && node.prop.startsWith('--tw-')) own.set(node.prop, node.value);
        });
        rule.each((node) => {
          if (node.type !== 'decl') return;
          if (own.has(node.prop)) node.remove();
          else if (node.value.includes('var(--tw-')) node.value = resolved(node.value, own, initial);
        });
      });
    },
  };
}
resolveComposed.postcss = true;

/** A value without composed variables: what its own rule sets, else what stands for nothing set. */
function resolved(value, own, initial) {
  return value
    .replace(READ, (_, name, fallback) => own.get(name) ?? fallback ?? initial.get(name) ?? '')
    .trim();
}
