import { expect } from 'vitest';
import type { TestOffice } from '../../support/office.js';
import { type Json, read } from './support.js';

/** An answer to "Why?". */
export interface WhyJson {
  readonly amount: string | null;
  readonly act: string | null;
  readonly share: { readonly of: string; readonly percent: string } | null;
  readonly terms: readonly { readonly sign: 'plus' | 'minus'; readonly amount: string }[];
  readonly parts: readonly (Json & { readonly amount: string })[];
  readonly next: string | null;
}

/** An amount in fen. */
export const fen = (yuan: string | null | undefined): bigint => BigInt((yuan ?? '0.00').replace('.', ''));

/** The sum of amounts in fen. */
export const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n);

/** Why something is as it is, with all its parts, page by page. */
export async function readWhy(office: TestOffice, url: string): Promise<WhyJson> {
  const parts: WhyJson['parts'][number][] = [];
  let cursor = '';
  for (;;) {
    const { status, body } = await read<WhyJson>(office, 'auditor', `${url}${cursor}`);
    expect(status, `${url}: ${JSON.stringify(body)}`).toBe(200);
    expect(body.parts.length).toBeLessThanOrEqual(20);
    parts.push(...body.parts);
    if (body.next === null) return { ...body, parts };
    cursor = `${url.includes('?') ? '&' : '?'}cursor=${body.next}`;
  }
}

/** Proves that what makes up a figure adds up to it: its parts one by one, and the lines of its arithmetic. */
export async function expectAddsUp(office: TestOffice, url: string, figure: string | null): Promise<WhyJson> {
  const why = await readWhy(office, url);
  expect(fen(why.amount), url).toBe(fen(figure));
  expect(sum(why.parts.map(({ amount }) => fen(amount))), url).toBe(fen(figure));
  if (why.terms.length > 0) {
    const signed = why.terms.map(({ sign, amount }) => (sign === 'plus' ? fen(amount) : -fen(amount)));
    expect(sum(signed), url).toBe(fen(figure));
  }
  return why;
}

/** A fund in one look. */
export interface FundJson {
  readonly fund: Json;
  readonly years: readonly number[];
  readonly lifecycle: readonly {
    readonly stage: string;
    readonly state: string;
    readonly on: string | null;
    readonly amount: string | null;
  }[];
  readonly nextDue: Json | null;
  readonly overdue: readonly Json[];
  readonly money: {
    readonly total: string;
    readonly links: readonly { readonly from: string; readonly to: string; readonly amount: string }[];
    readonly ends: readonly { readonly node: string; readonly amount: string }[];
  } | null;
  readonly figures: { readonly [name: string]: string } | null;
  readonly acts: readonly Json[];
}

const FIGURES = ['quota', 'released', 'unreleased', 'paid', 'carriedOver', 'clawedBack'];

/** Proves of every figure of a fund's year that transfers, each with its document, provision and act, make it up. */
export async function expectFiguresAddUp(office: TestOffice, fund: string, year: number): Promise<void> {
  const { body } = await read<FundJson>(office, 'auditor', `/api/funds/${fund}?year=${year}`);
  const { money, figures } = body;
  for (const name of FIGURES)
    await expectAddsUp(office, `/api/funds/${fund}/why/${name}?year=${year}`, figures?.[name] ?? null);
  const at = (node: string, query = '') => `/api/funds/${fund}/money/${node}/why?year=${year}${query}`;
  await expectAddsUp(office, at('quota'), money?.total ?? null);
  for (const { from, to, amount } of money?.links ?? []) {
    const { parts } = await expectAddsUp(office, at(to, `&from=${from}`), amount);
    expect(parts.filter(({ act, document, provision }) => !(act && document && provision))).toEqual([]);
  }
  for (const { node, amount } of money?.ends ?? [])
    await expectAddsUp(office, at(node, '&stands=true'), amount);
}

/** Proves of something about a fund that an accepted act of the fund set it. */
export async function expectAct(office: TestOffice, fund: string, about: string): Promise<void> {
  const { act } = await readWhy(office, `/api/funds/${fund}/why/${about}?year=2026`);
  const done = await read<Json>(office, 'auditor', `/api/acts/${act}`);
  expect([about, done.status, done.body.fund, done.body.accepted]).toEqual([about, 200, fund, true]);
}
