/** The part of mapshaper that this project uses; the package brings no types. */
declare module 'mapshaper' {
  type Files = Readonly<Record<string, string | Uint8Array>>;

  interface Mapshaper {
    /** Runs a command line on files in memory and resolves to the files that its `-o` commands name. */
    applyCommands(commands: string, input: Files): Promise<Files>;
  }

  const mapshaper: Mapshaper;
  export = mapshaper;
}
