import type { PlainDate } from '@jizheng/rules';
import type { GazetteDocument, Part, Unit, UnitKind } from '../../../src/gazette/tree.js';

/** A day, written as a date. */
export const day = (text: string): PlainDate => text as PlainDate;

type Some = Partial<Omit<Unit, 'kind' | 'address' | 'children'>>;

/** A unit with what matters to a test. */
export const unit = (
  kind: UnitKind,
  address: string,
  some: Some = {},
  children: readonly Unit[] = [],
): Unit => ({
  kind,
  address,
  label: null,
  heading: null,
  text: '',
  original: null,
  lines: [1, 1],
  responsible: [],
  date: null,
  ...some,
  children,
});

/** A part with what matters to a test. */
export const part = (units: readonly Unit[], some: Partial<Omit<Part, 'units'>> = {}): Part => ({
  role: 'body',
  title: null,
  isOmitted: false,
  lines: [1, 1],
  ...some,
  units,
});

/** A document with what matters to a test. */
export const sampleDocument = (
  some: Partial<GazetteDocument> & Pick<GazetteDocument, 'id' | 'title'>,
): GazetteDocument => ({
  genre: 'other',
  number: null,
  issuers: [],
  addressees: null,
  dated: null,
  inForceFrom: null,
  section: null,
  page: null,
  parts: [],
  effects: [],
  signatories: [],
  history: [],
  lines: [1, 1],
  ...some,
});
