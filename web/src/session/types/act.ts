import type { Text } from '@jizheng/rules';
import type { FormSchema } from '../form-schema';
import type { Json, Named } from './common';
import type { DecisionSaid, ProblemSaid } from './decision';

export type { FormSchema };

/** An act that an office may perform. */
export interface ActOffered {
  readonly name: string;
  readonly title: Text;
  readonly offices: string[];
  readonly mayDo: boolean;
  readonly signing: 'direct' | 'countersigned';
  readonly schema: FormSchema;
}

/** What is asked of an act. */
export interface ActRequest {
  readonly on?: string;
  readonly input: Json;
}

/** An act that was performed. */
export interface ActDone {
  readonly id: string;
  readonly accepted: true;
  readonly act: string;
  readonly on: string;
  readonly decisions: DecisionSaid[];
}

/** One signature of a route. */
export interface RouteStepSaid {
  readonly position?: string;
  readonly office?: string;
  readonly title?: Text;
  readonly state?: 'done' | 'now' | 'next';
  readonly actor?: string | null;
  readonly on?: string | null;
}

/** What an act would do; nothing is stored. */
export interface ActPreview {
  readonly accepted: boolean;
  readonly problem: ProblemSaid | null;
  readonly route: RouteStepSaid[] | null;
  readonly decisions: DecisionSaid[];
}

/** An act in a list. */
export interface ActRow {
  readonly id: string;
  readonly name: string;
  readonly title: Text;
  readonly fund: Named | string | null;
  readonly portion: string | null;
  readonly subject: string | null;
  readonly amount: string | null;
  readonly on: string;
  readonly recordedOn: string;
  readonly office: string | Text;
  readonly actor: string;
  readonly organisation: string;
  readonly accepted: boolean;
}

/** An act with its grounds and what it moved. */
export interface ActPage extends ActRow {
  readonly input: Json;
  readonly schema?: FormSchema;
  readonly decisions: DecisionSaid[];
  readonly transfers: {
    readonly id?: string;
    readonly from?: string | Text;
    readonly to?: string | Text;
    readonly amount: string;
    readonly provision?: string | null;
  }[];
  readonly paper: string | { readonly id: string } | null;
}
