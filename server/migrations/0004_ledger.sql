-- The ledger: double entry, append only. Each transfer moves one amount from one account to another, so the
-- books always balance; accounts never fall below zero; the program's role can read, and write only through
-- ledger.open and ledger.post.

create schema ledger;
grant usage on schema ledger to jizheng_app;

create type ledger.stage as enum (
  'origin', -- the general budget outside the funds: the only account that may be below zero
  'appropriated', -- approved, not yet released
  'reserved', -- due for clawback, kept from any other use until an officer confirms
  'released', -- by document to a named place or unit
  'allotted', -- broken down to a project
  'paid', -- disbursed
  'carriedOver', -- age 1: keeps its use
  'stopped', -- age 2: no further execution
  'allowance', -- administration allowance
  'allowancePaid',
  'generalBudget', -- gone back to the provincial general budget
  'offset', -- offset against the next year's budget
  'reused' -- re-used by the same level
);

create type ledger.kind as enum (
  'appropriation', 'reduction', 'advanceRelease', 'release', 'breakdown', 'disbursement',
  'reservation', 'clawback', 'unreserve', 'virement', 'carryOver', 'stop', 'return', 'offset', 'reuse',
  'allowance', 'allowancePayment', 'recovery', 'reversal'
);

-- Which kind of movement leads from which stage to which.
create table ledger.movement (
  kind ledger.kind not null,
  from_stage ledger.stage not null,
  to_stage ledger.stage not null,
  primary key (kind, from_stage, to_stage)
);
insert into ledger.movement (kind, from_stage, to_stage) values
  ('appropriation', 'origin', 'appropriated'),
  ('reduction', 'appropriated', 'generalBudget'),
  ('advanceRelease', 'appropriated', 'released'),
  ('release', 'appropriated', 'released'),
  ('breakdown', 'released', 'allotted'),
  ('disbursement', 'released', 'paid'),
  ('disbursement', 'allotted', 'paid'),
  ('disbursement', 'carriedOver', 'paid'),
  ('reservation', 'appropriated', 'reserved'),
  ('unreserve', 'reserved', 'appropriated'),
  ('clawback', 'reserved', 'generalBudget'),
  ('virement', 'appropriated', 'appropriated'),
  ('virement', 'released', 'released'),
  ('virement', 'released', 'allotted'),
  ('virement', 'allotted', 'allotted'),
  ('virement', 'carriedOver', 'carriedOver'),
  ('carryOver', 'appropriated', 'carriedOver'),
  ('carryOver', 'released', 'carriedOver'),
  ('carryOver', 'allotted', 'carriedOver'),
  ('stop', 'carriedOver', 'stopped'),
  ('return', 'carriedOver', 'generalBudget'),
  ('return', 'stopped', 'generalBudget'),
  ('offset', 'stopped', 'offset'),
  ('reuse', 'carriedOver', 'reused'),
  ('reuse', 'stopped', 'reused'),
  ('allowance', 'appropriated', 'allowance'),
  ('allowance', 'released', 'allowance'),
  ('allowancePayment', 'allowance', 'allowancePaid'),
  ('recovery', 'paid', 'generalBudget'),
  ('recovery', 'allotted', 'generalBudget'),
  ('recovery', 'released', 'generalBudget');

-- Rules on one value stand in its type: a check of the table is read anew by every statement that writes.
create domain ledger.fen_moved as bigint check (value > 0);
create domain ledger.given as text check (value <> '');
create domain ledger.budget_year as integer check (value between 2000 and 2200);

create table ledger.account (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  fund text not null,
  portion text not null,
  budget_year ledger.budget_year not null,
  holder text not null,
  stage ledger.stage not null,
  -- in fen
  balance bigint not null default 0,
  -- Serves as well: a fund's accounts of a year. Another index that begins so would be taken for this one wherever
  -- the table has no statistics yet, and every look-up of one account would read all accounts of the year.
  constraint account_once unique (jurisdiction, fund, budget_year, stage, portion, holder),
  -- the origin only gives, every other account holds what it was given
  constraint never_below_zero check (case stage when 'origin' then balance <= 0 else balance >= 0 end)
) with (fillfactor = 70);

-- The quota document (预算指标) under which money moves.
create table ledger.quota_document (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  number text not null check (number <> ''),
  title text not null check (title <> ''),
  issued_on date not null,
  issuer text not null,
  recipient text not null,
  budget_year integer not null,
  source text not null check (source in ('initial', 'advance', 'added', 'carried', 'moved', 'reduced', 'returned', 'reserved', 'released')),
  function_code text not null,
  government_economic_code text not null,
  department_economic_code text not null,
  budget_type text not null,
  transfer_class text not null,
  -- in fen; negative when the document takes back
  amount bigint not null,
  act_id bigint not null references law.act deferrable initially deferred,
  unique (jurisdiction, number)
);

-- Accounts, documents and decisions are never deleted, so what a transfer names cannot vanish after ledger.post
-- has seen it: foreign keys would only lock those rows again, at a third of the cost of the transfer.
create table ledger.transfer (
  id bigint generated always as identity primary key,
  jurisdiction text not null,
  key ledger.given not null,
  kind ledger.kind not null,
  from_account bigint not null,
  to_account bigint not null,
  -- in fen
  amount ledger.fen_moved not null,
  from_balance bigint not null,
  to_balance bigint not null,
  document_id bigint not null,
  decision_id bigint not null,
  provision ledger.given not null,
  actor ledger.given not null,
  event_date date not null,
  recorded_on date not null,
  recorded_at timestamptz not null default clock_timestamp(),
  -- as policy@since
  law_version ledger.given not null,
  reverses bigint,
  constraint key_once unique (jurisdiction, key),
  constraint two_accounts check (from_account <> to_account),
  constraint happened_before_recorded check (event_date <= recorded_on)
);
create unique index reversed_once on ledger.transfer (reverses) where reverses is not null;
-- Serve: an account's history and its balance as of a day.
create index transfer_from on ledger.transfer (from_account, event_date);
create index transfer_to on ledger.transfer (to_account, event_date);
-- Serves: re-computing an audit event's digest.
create index transfer_decision on ledger.transfer (decision_id);

create trigger transfer_append_only before update or delete on ledger.transfer
  for each row execute function audit.refuse_change();
create trigger transfer_no_truncate before truncate on ledger.transfer
  for each statement execute function audit.refuse_change();
create trigger document_append_only before update or delete on ledger.quota_document
  for each row execute function audit.refuse_change();
create trigger document_no_truncate before truncate on ledger.quota_document
  for each statement execute function audit.refuse_change();
create trigger account_kept before delete or truncate on ledger.account
  for each statement execute function audit.refuse_change();

create function ledger.keep_account_identity() returns trigger
language plpgsql as $$
begin
  if (old.id, old.jurisdiction, old.fund, old.portion, old.budget_year, old.holder, old.stage)
    is distinct from (new.id, new.jurisdiction, new.fund, new.portion, new.budget_year, new.holder, new.stage) then
    raise exception 'an account keeps its identity' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger account_identity before update of id, jurisdiction, fund, portion, budget_year, holder, stage
  on ledger.account for each row execute function ledger.keep_account_identity();

grant select on ledger.movement, ledger.account, ledger.transfer to jizheng_app;
grant select, insert on ledger.quota_document to jizheng_app;
