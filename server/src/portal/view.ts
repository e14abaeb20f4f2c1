import type { PlainDate } from '@jizheng/rules';
import type {
  CitingRow,
  EffectRow,
  HeldWork,
  VersionRow,
  WorkName,
} from '../gazette/stores/reading-documents.js';
import type { PrintedEntry } from '../gazette/stores/reading-issues.js';
import type { Correction, GazetteDocument } from '../gazette/tree.js';

/** A document as its pages show it. */
export interface DocumentView {
  readonly work: WorkName;
  readonly document: GazetteDocument;
  readonly version: VersionRow;
  /** Oldest first. */
  readonly versions: readonly VersionRow[];
  /** The day that was asked for; null: today. */
  readonly on: PlainDate | null;
  readonly effectsOn: readonly EffectRow[];
  readonly effectsOf: readonly EffectRow[];
  readonly corrections: readonly Correction[];
  /** The works that it cites and that are held. */
  readonly held: readonly HeldWork[];
  readonly citing: readonly CitingRow[];
  readonly previous: PrintedEntry | null;
  readonly next: PrintedEntry | null;
}
