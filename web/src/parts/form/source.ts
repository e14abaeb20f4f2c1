/** Something that can be chosen: its code is kept, its name is read. */
export interface Option {
  readonly code: string;
  readonly name: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
}

/** What options are asked for: words that a person typed, or one code. */
export interface Wanted {
  readonly words: string;
  readonly code: string | null;
}

/** Where the options of a field come from. */
export interface Source {
  /** Names the source and all that narrows it. */
  readonly key: string;
  readonly find: (wanted: Wanted, signal: AbortSignal) => Promise<readonly Option[]>;
  /** The only option there is is chosen without asking. */
  readonly takesOnly?: boolean;
  /** What no list knows may be entered too. */
  readonly isOpen?: boolean;
  /** A code that says nothing to a reader: it is not shown beside the name. */
  readonly hidesCode?: boolean;
}

/** Options known beforehand, narrowed by the words that stand in their code, name or detail. */
export function among(options: readonly Option[], { words, code }: Wanted): readonly Option[] {
  if (code !== null) return options.filter((option) => option.code === code);
  const wanted = words.trim().toLowerCase();
  return options.filter(({ code: own, name, detail = '' }) =>
    `${own} ${name} ${detail}`.toLowerCase().includes(wanted),
  );
}
