import { useCallback, useEffect, useRef } from 'react';
import { api } from '../../session/client';

/** The version of a fund as it stood when the form came to be about it. */
export interface FundVersion {
  /** For If-Match; empty when the form is about no fund, or about one that does not exist yet. */
  readonly headers: () => { readonly 'if-match'?: string };
  /** Takes the fund as it stands now. */
  readonly takeAnew: () => Promise<void>;
}

async function versionOf(code: string): Promise<string | null> {
  const { response } = await api.GET('/api/funds/{code}', { params: { path: { code } } });
  return response.ok ? response.headers.get('etag') : null;
}

/** Remembers the fund as it was when the form was opened, so that what others change meanwhile is noticed. */
export function useFundVersion(fund: string): FundVersion {
  const seen = useRef<string | null>(null);
  useEffect(() => {
    seen.current = null;
    if (fund === '') return;
    let isCurrent = true;
    versionOf(fund).then(
      (version) => {
        if (isCurrent) seen.current = version;
      },
      // Without a version the act is done as it stands: the server still holds every rule.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [fund]);
  const headers = useCallback(
    (): { readonly 'if-match'?: string } => (seen.current === null ? {} : { 'if-match': seen.current }),
    [],
  );
  const takeAnew = useCallback(async () => {
    seen.current = await versionOf(fund);
  }, [fund]);
  return { headers, takeAnew };
}
