// `npm run arch`: imports go down only, and what may stand in few places stands there. The linter refuses circles of imports.
import { CODE_RULES, violationsOf } from './checks/content-rules.ts';
import { importsGoDown } from './checks/import-rule.ts';
import { report } from './checks/report.ts';
import { isCode, projectFiles } from './checks/source-file.ts';

const code = projectFiles().filter(isCode);
report('architecture', code.length, violationsOf(code, [importsGoDown, ...CODE_RULES]));
