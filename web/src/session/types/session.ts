import type { Text } from '@jizheng/rules';
import type { Named } from './common';

/** An absence in which another person signs. */
export interface DelegationHeld {
  readonly id: string;
  readonly from: { readonly name: string; readonly position: string; readonly title?: Text };
  readonly until: string;
}

/** Who is signed in, for which organisation and position. */
export interface Session {
  readonly person: { readonly id: string; readonly account: string; readonly name: string };
  readonly organisation: Named;
  readonly position: string;
  readonly title: Text;
  readonly jurisdiction: Named & { readonly today: string; readonly clock: 'calendar' | 'demo' | string };
  readonly csrf: string;
  readonly actingFor: { readonly id: string; readonly name: string; readonly position: string } | null;
  readonly delegations: DelegationHeld[];
  readonly mustChangePassword: boolean;
  readonly demo: boolean;
}

/** A sign-in that the demo offers. */
export interface DemoAccount {
  readonly account: string;
  readonly name: string;
  readonly organisation: string | Named;
  readonly position: string;
  readonly title?: Text;
  readonly password?: string;
}

/** The ways to sign in. */
export interface SignInChoices {
  readonly accounts?: DemoAccount[];
  readonly demo?: DemoAccount[];
  readonly oidc: boolean;
}
