/** What a workbook may hold at most. Each is checked before the memory it would take is taken. */
export interface WorkbookLimits {
  /** Entries in the ZIP directory. */
  readonly entries: number;
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number;
  /** Unpacked bytes of all entries that are read. */
  readonly totalBytes: number;
  /** How many times its packed size an entry over 1 MB may unpack to. */
  readonly ratio: number;
  /** Elements inside each other. */
  readonly depth: number;
  readonly sheets: number;
  /** The highest row number. */
  readonly rows: number;
  readonly columns: number;
  /** Cells of all sheets, with the blanks that fill their rows up. */
  readonly cells: number;
}

/** Rows and columns are those of the format itself; the others leave room for any real table. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 10_000,
  entryBytes: 200_000_000,
  totalBytes: 250_000_000,
  ratio: 300,
  depth: 100,
  sheets: 1000,
  rows: 1_048_576,
  columns: 16_384,
  cells: 5_000_000,
};

/** Kinds of file that look like a workbook from outside, told by what is in them. */
export type OtherKind = 'XLS' | 'XLSB' | 'ODS' | 'DOCX' | 'PPTX' | 'NUMBERS' | 'ZIP';

/** Why a workbook cannot be read. `message` is for the eyes of who made the file; in English. */
export type WorkbookFailure =
  | { readonly failed: 'too-large'; readonly limit: keyof WorkbookLimits; readonly most: number }
  | { readonly failed: 'other-kind'; readonly kind: OtherKind }
  | { readonly failed: 'locked' }
  | { readonly failed: 'broken'; readonly message: string };

/** Thrown inside this folder only; `readWorkbook` gives its failure back as a value. */
export class WorkbookFault extends Error {
  constructor(readonly failure: WorkbookFailure) {
    super(JSON.stringify(failure));
  }
}

export function fail(failure: WorkbookFailure): never {
  throw new WorkbookFault(failure);
}

export function broken(message: string): never {
  fail({ failed: 'broken', message });
}

/** Fails where a workbook holds more of something than it may. */
export function keepWithin(
  limits: WorkbookLimits,
  limit: keyof WorkbookLimits,
  amount: number,
): void {
  if (amount > limits[limit]) fail({ failed: 'too-large', limit, most: limits[limit] });
}
