/** What is asked of the program in its worker, and what it answers. */

export interface Asked {
  readonly id: number;
  /** The words of a command line, without `ucj`. */
  readonly words: readonly string[];
  /** The files that it can read, by name. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

export interface Answered {
  readonly id: number;
  readonly status: number;
  readonly output: Uint8Array;
  /** Remarks and errors. */
  readonly remarks: string;
}
