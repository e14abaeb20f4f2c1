import type { PlainDate } from '@jizheng/rules';
import type { OrganisationKind, Position } from './position.js';

/** Who is signed in, and for whom they act: as the session says. */
export interface Signed {
  readonly person: bigint;
  readonly account: string;
  readonly name: string;
  /** The officer whose position it is; another one than `person` while acting for her. */
  readonly principal: bigint;
  readonly principalName: string;
  readonly position: Position;
  readonly organisation: string;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  /** Area code of a city or county. */
  readonly area: string | null;
  readonly jurisdiction: string;
  readonly jurisdictionName: string;
  /** The office day of the jurisdiction. */
  readonly today: PlainDate;
  readonly clock: 'byHand' | 'calendar';
  readonly demo: boolean;
  readonly csrf: string;
  readonly delegation: bigint | null;
  /** The password was given by another and must be changed before anything else. */
  readonly mustChange: boolean;
}

/** The name under which acts are recorded: who did it, and for whom. */
export const actorName = ({ name, account, person, principal, principalName }: Signed): string =>
  person === principal ? `${name}（${account}）` : `${name}（${account}）代${principalName}`;
