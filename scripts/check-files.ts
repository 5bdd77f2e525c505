// `npm run files`: names, lengths, silenced rules, skipped tests, the lockfile.
import { violationsOf } from './checks/content-rules.ts';
import { FILE_RULES } from './checks/file-rules.ts';
import { lockfileRules } from './checks/lockfile-rules.ts';
import { report } from './checks/report.ts';
import { projectFiles } from './checks/source-file.ts';
import { TEXT_RULES } from './checks/text-rules.ts';

const files = projectFiles();
report('files', files.length, violationsOf(files, [...FILE_RULES, ...TEXT_RULES, ...lockfileRules()]));
