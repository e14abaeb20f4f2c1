-- A baseline of the design of pgledger (github.com/pgr0ss/pgledger), written anew: accounts that carry their
-- balance and a version, one function that locks both in order, moves the amount, and writes one transfer and
-- two entries with the balances before and after. Identifiers are native uuids, kinder than the original's text.

create schema pgledger;

create table pgledger.account (
  id uuid primary key default uuidv7(),
  name text not null,
  currency text not null,
  balance numeric not null default 0,
  version bigint not null default 0,
  may_be_negative boolean not null,
  may_be_positive boolean not null,
  metadata jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table pgledger.transfer (
  id uuid primary key default uuidv7(),
  from_account uuid not null references pgledger.account,
  to_account uuid not null references pgledger.account,
  amount numeric not null,
  event_at timestamptz not null,
  metadata jsonb,
  created_at timestamptz not null,
  check (amount > 0 and from_account <> to_account)
);
create index on pgledger.transfer (from_account);
create index on pgledger.transfer (to_account);
create index on pgledger.transfer (event_at);

create table pgledger.entry (
  id uuid primary key default uuidv7(),
  account_id uuid not null references pgledger.account,
  transfer_id uuid not null references pgledger.transfer,
  amount numeric not null,
  balance_before numeric not null,
  balance_after numeric not null,
  account_version bigint not null,
  created_at timestamptz not null
);
create index on pgledger.entry (account_id);
create index on pgledger.entry (transfer_id);

create function pgledger.check_balance(p_account pgledger.account) returns void
language plpgsql as $$
begin
  if p_account.balance < 0 and not p_account.may_be_negative then
    raise exception 'account % may not be negative', p_account.name;
  end if;
  if p_account.balance > 0 and not p_account.may_be_positive then
    raise exception 'account % may not be positive', p_account.name;
  end if;
end $$;

create function pgledger.create_transfer(p_from uuid, p_to uuid, p_amount numeric, p_event_at timestamptz)
returns setof pgledger.transfer
language plpgsql as $$
declare
  giver pgledger.account;
  taker pgledger.account;
  new_id uuid;
begin
  if p_amount <= 0 then raise exception 'an amount is positive'; end if;
  if p_from = p_to then raise exception 'two accounts are needed'; end if;
  perform from pgledger.account where id = least(p_from, p_to) for update;
  perform from pgledger.account where id = greatest(p_from, p_to) for update;

  update pgledger.account set balance = balance - p_amount, version = version + 1, updated_at = now()
    where id = p_from returning * into giver;
  perform pgledger.check_balance(giver);
  update pgledger.account set balance = balance + p_amount, version = version + 1, updated_at = now()
    where id = p_to returning * into taker;
  perform pgledger.check_balance(taker);
  if giver.currency <> taker.currency then raise exception 'the currencies differ'; end if;

  insert into pgledger.transfer (from_account, to_account, amount, event_at, created_at)
    values (p_from, p_to, p_amount, coalesce(p_event_at, now()), now()) returning id into new_id;
  insert into pgledger.entry (account_id, transfer_id, amount, balance_before, balance_after, account_version, created_at)
    values (p_from, new_id, -p_amount, giver.balance + p_amount, giver.balance, giver.version, now());
  insert into pgledger.entry (account_id, transfer_id, amount, balance_before, balance_after, account_version, created_at)
    values (p_to, new_id, p_amount, taker.balance - p_amount, taker.balance, taker.version, now());
  return query select * from pgledger.transfer where id = new_id;
end $$;

grant usage on schema pgledger to jizheng_app;
grant select, insert, update on all tables in schema pgledger to jizheng_app;
grant execute on all functions in schema pgledger to jizheng_app;
