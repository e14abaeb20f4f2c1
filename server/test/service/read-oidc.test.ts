import { expect, it } from 'vitest';
import { readOidc } from '../../src/service/read-oidc.js';

const whole = {
  OIDC_ISSUER: 'https://id.example',
  OIDC_CLIENT_ID: 'jizheng',
  OIDC_CLIENT_SECRET: 'secret',
  OIDC_REDIRECT_URL: 'https://office.example/api/session/oidc/callback',
};

it('no identity provider is named', () => {
  expect(readOidc({})).toEqual({ ok: true, value: null });
  expect(readOidc({ OIDC_ISSUER: '' })).toEqual({ ok: true, value: null });
});

it('an identity provider is named in full', () => {
  expect(readOidc(whole)).toMatchObject({ ok: true, value: { issuer: 'https://id.example' } });
});

it('an identity provider named in part is a mistake, which is told in full', () => {
  const { OIDC_CLIENT_SECRET: _, ...part } = whole;
  expect(readOidc({ ...part, OIDC_ISSUER: 'id.example' })).toEqual({
    ok: false,
    error: { missing: ['OIDC_CLIENT_SECRET'], noAddress: ['OIDC_ISSUER'] },
  });
});
