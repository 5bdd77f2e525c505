/**
 * Runs mapshaper on files in memory and returns the texts it writes, by name. Loaded when first used: the site itself
 * never needs it. Throws with mapshaper's own sentence when a command fails.
 */
export async function runMapshaper(
  commands: string,
  input: Readonly<Record<string, string | Uint8Array>>,
): Promise<ReadonlyMap<string, string>> {
  const { default: mapshaper } = await import('mapshaper');
  const output = await mapshaper.applyCommands(commands, input);
  return new Map(
    Object.entries(output).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    ]),
  );
}
