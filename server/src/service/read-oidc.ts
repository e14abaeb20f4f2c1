import { fail, ok, type Result } from '@jizheng/rules';
import type { OidcOptions } from '../http/identity-provider.js';

/** Where each part of the identity provider is named. */
const NAMES = {
  issuer: 'OIDC_ISSUER',
  clientId: 'OIDC_CLIENT_ID',
  clientSecret: 'OIDC_CLIENT_SECRET',
  redirectUrl: 'OIDC_REDIRECT_URL',
} as const satisfies { readonly [K in keyof OidcOptions]: string };

const ADDRESSES: readonly (keyof OidcOptions)[] = ['issuer', 'redirectUrl'];

/** Variables of the environment that say too little, or no address. */
export interface WrongOidc {
  readonly missing: readonly string[];
  readonly noAddress: readonly string[];
}

/** The identity provider as the environment names it; null when it names none. A provider named in part is a mistake. */
export function readOidc(env: NodeJS.ProcessEnv): Result<OidcOptions | null, WrongOidc> {
  const keys = Object.keys(NAMES) as (keyof OidcOptions)[];
  const given = (key: keyof OidcOptions): string => env[NAMES[key]] ?? '';
  const missing = keys.filter((key) => given(key) === '');
  if (missing.length === keys.length) return ok(null);
  const noAddress = ADDRESSES.filter((key) => given(key) !== '' && !URL.canParse(given(key)));
  if (missing.length + noAddress.length > 0) {
    return fail({
      missing: missing.map((key) => NAMES[key]),
      noAddress: noAddress.map((key) => NAMES[key]),
    });
  }
  return ok({
    issuer: given('issuer'),
    clientId: given('clientId'),
    clientSecret: given('clientSecret'),
    redirectUrl: given('redirectUrl'),
  });
}
