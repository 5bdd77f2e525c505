/** A text in double quotes that cannot end the script it stands in, and before it what says that it names something reached into (`a["b"]`). */
const TEXT = /([\w$)\]]\s*\[\s*)?"(?:[^"\\<\n]|\\.)*"/g;
const NUMBER = /(?<![\w$."])\d+(?![\w$."])/g;

/** Code in which quotes can only be those of a text: without a comment, a pattern, a template, another kind of quote. */
const PLAIN_CODE = /^[\w$.,:;!?=|&+(){}[\]" ]*$/;
/** Reaching into something by anything but one name: which name may then be data. */
const COMPUTED_NAME = /[\w$)\]]\s*\[(?!"[^"]*"\]|[\w$]+\])/;

/**
 * The code of a script without its data: texts and numbers are blank, a list of them is as one, however long. Two
 * scripts of one shape do the same with other data, so leave for one is leave for the other. A script in which code and
 * data cannot be told apart for certain is its own shape: only the very same text has it.
 */
export function shapeOf(script: string): string {
  const shape = script
    .replace(TEXT, (text, reached: string | undefined) => (reached === undefined ? '""' : text))
    .replace(NUMBER, '0')
    .replace(/:\[(?:""(?:,"")*|0(?:,0)*)\]/g, ':[]')
    .replace(/;$/, '');
  return PLAIN_CODE.test(shape) && !COMPUTED_NAME.test(shape) ? shape : script;
}
