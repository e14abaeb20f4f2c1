import type { Text } from '@jizheng/rules';
import type { FormSchema } from './act';
import type { DecisionSaid } from './decision';

/** A rule that may be asked. */
export interface RuleOffered {
  readonly id: string;
  readonly title: Text;
  readonly provisions: string[];
  readonly schema: FormSchema;
  readonly example: { readonly [name: string]: unknown };
}

/** A dated parameter of the law. */
export interface ParameterSaid {
  readonly name: string;
  readonly label: Text;
  readonly value: unknown;
  readonly shown?: Text | string;
  readonly provision: string;
  readonly citation?: Text;
  readonly basis: string;
  readonly interpretation: Text | null;
  readonly since?: string;
  readonly schema?: FormSchema;
}

/** The same facts under the law and under another policy. */
export interface WhatIf {
  readonly decision: DecisionSaid;
  readonly whatIf: DecisionSaid | null;
}
