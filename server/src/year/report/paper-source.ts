import { cite, type Decision, type Kind, type Policy, type ProvisionId } from '@jizheng/rules';
import type pg from 'pg';
import type { WordsOn } from '../../gazette/words-on.js';
import type { PaperHead, Signature } from '../../report/index.js';
import { type ActRow, actsById } from '../results/act-rows.js';
import { officeName } from './excerpts.js';

/** How many papers of a kind the report carries; the books have them all. */
export const PAPERS_SHOWN = 8;

/** What papers are made from. */
export interface PaperSource {
  readonly client: pg.ClientBase;
  readonly jurisdiction: string;
  readonly policy: Policy;
  readonly fundNames: ReadonlyMap<string, string>;
  /** Names of the portions by `fund/portion`. */
  readonly portionNames: ReadonlyMap<string, string>;
  readonly wordsOn: WordsOn;
}

/** An accepted act with what its office entered. */
export interface PaperAct<I> {
  readonly act: ActRow;
  readonly input: I;
}

/** The first accepted acts of a kind, each with what its office entered. */
export async function paperActs<I>(
  { client, jurisdiction, policy }: PaperSource,
  { name, input: kind }: { readonly name: string; readonly input: Kind<I> },
): Promise<readonly PaperAct<I>[]> {
  const { rows } = await client.query<{ id: bigint }>(
    'select id from law.act where jurisdiction = $1 and name = $2 and accepted order by id limit $3',
    [jurisdiction, name, PAPERS_SHOWN],
  );
  const acts = await actsById(
    client,
    rows.map(({ id }) => id),
    policy,
    'zh',
  );
  return acts.flatMap((act) => {
    const input = kind.parse(act.input, name);
    return input.ok ? [{ act, input: input.value }] : [];
  });
}

/** A line of a signature block. */
export const signature = (
  role: string,
  office: string,
  date: Signature['date'],
  signer: string | null = null,
): Signature => ({
  role,
  office: officeName(office),
  opinion: null,
  signer,
  date,
});

/** What a paper carries besides its own figures. */
export interface HeadDetails {
  readonly number: string;
  readonly recipient: string;
  readonly fund: string;
  readonly portion: string | null;
  readonly budgetYear: number;
  readonly signatures: readonly Signature[];
  /** Who issues it, where that is not the acting office. */
  readonly issuer?: string;
  /** The provision that grounds it, where that is not the decision's. */
  readonly grounds?: ProvisionId;
}

/** The head of the paper that an act issues, with the decision's provision and sentences. */
export function headOf(
  { policy, fundNames, portionNames, wordsOn }: PaperSource,
  act: ActRow,
  decision: Decision | undefined,
  { number, recipient, fund, portion, budgetYear, signatures, issuer, grounds: stated }: HeadDetails,
): PaperHead {
  const place = stated ?? decision?.decidedBy;
  const [document] = policy.documents;
  const grounds = place === undefined ? (document?.citation.zh ?? '') : cite(place, policy.documents, 'zh');
  return {
    number,
    date: act.on,
    issuer: issuer ?? officeName(act.office),
    recipient,
    fund,
    fundName: fundNames.get(fund) ?? fund,
    portionName: portion === null ? null : (portionNames.get(`${fund}/${portion}`) ?? portion),
    budgetYear,
    grounds: [grounds],
    words: place === undefined ? [] : wordsOn(place, act.on),
    reasons: act.reasons.slice(0, 4),
    signatures,
  };
}
