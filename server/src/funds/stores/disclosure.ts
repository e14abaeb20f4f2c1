import type { PlainDate } from '@jizheng/rules';
import type { ActContext } from '../../acts/act.js';

/** What art. 43 lists: the principal facts of a fund, and the specifics behind its name. */
export type DisclosureItem = 'principal' | 'measure' | 'call' | 'allocation' | 'targets' | 'evaluation';

/** Something that is to be published, or has been. */
export interface Disclosure {
  readonly fund: string;
  readonly item: DisclosureItem;
  readonly subject: string;
  readonly formedOn: PlainDate;
  readonly publishedOn: PlainDate | null;
}

/** One text for one disclosure, to look it up by; duties about it carry the same. */
export const disclosureName = ({
  fund,
  item,
  subject,
}: Pick<Disclosure, 'fund' | 'item' | 'subject'>): string => `${fund}/${item}/${subject}`;

/** What these funds have to publish or have published, by `disclosureName`. */
export async function findDisclosures(
  { client, jurisdiction }: ActContext,
  funds: readonly string[],
): Promise<ReadonlyMap<string, Disclosure>> {
  const { rows } = await client.query<Disclosure>(
    `select fund, item, subject, formed_on as "formedOn", published_on as "publishedOn" from funds.disclosure
     where jurisdiction = $1 and fund = any($2)`,
    [jurisdiction, [...new Set(funds)]],
  );
  return new Map(rows.map((row) => [disclosureName(row), row]));
}

/** Enters what was formed and answers what is new, by `disclosureName`; what stands there already keeps its day. */
export async function insertDisclosures(
  { client, jurisdiction }: ActContext,
  formed: readonly Omit<Disclosure, 'publishedOn'>[],
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<Pick<Disclosure, 'fund' | 'item' | 'subject'>>(
    `insert into funds.disclosure (jurisdiction, fund, item, subject, formed_on)
     select $1, d.* from unnest($2::text[], $3::text[], $4::text[], $5::date[]) as d on conflict do nothing
     returning fund, item, subject`,
    [
      jurisdiction,
      formed.map(({ fund }) => fund),
      formed.map(({ item }) => item),
      formed.map(({ subject }) => subject),
      formed.map(({ formedOn }) => formedOn),
    ],
  );
  return new Set(rows.map(disclosureName));
}

/** Marks disclosures as published on the act's day. */
export async function publishDisclosures(
  { client, jurisdiction, on }: ActContext,
  published: readonly Pick<Disclosure, 'fund' | 'item' | 'subject'>[],
): Promise<void> {
  await client.query(
    `update funds.disclosure d set published_on = $2
     from unnest($3::text[], $4::text[], $5::text[]) as p (fund, item, subject)
     where d.jurisdiction = $1 and (d.fund, d.item, d.subject) = (p.fund, p.item, p.subject)`,
    [
      jurisdiction,
      on,
      published.map(({ fund }) => fund),
      published.map(({ item }) => item),
      published.map(({ subject }) => subject),
    ],
  );
}

/** The years among these whose list is complete: every fund with a budget that is not secret stands on it. */
export async function findYearsListed(
  { client, jurisdiction }: ActContext,
  years: readonly number[],
): Promise<ReadonlySet<number>> {
  const { rows } = await client.query<{ year: number }>(
    `select y.year from unnest($2::integer[]) as y (year)
     where not exists (
       select from funds.year_quota q
       join funds.fund f on f.jurisdiction = q.jurisdiction and f.code = q.fund
       where q.jurisdiction = $1 and q.budget_year = y.year and f.secret_basis is null and not exists (
         select from funds.disclosure d where d.jurisdiction = $1 and d.fund = q.fund and d.item = 'principal'
           and d.subject = y.year::text and d.published_on is not null))`,
    [jurisdiction, [...new Set(years)]],
  );
  return new Set(rows.map(({ year }) => year));
}
