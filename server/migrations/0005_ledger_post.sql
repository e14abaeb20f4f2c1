-- Opening accounts and posting transfers: the only ways in which the program's role changes the ledger.

-- Finds or opens the accounts; answers their ids in the order asked.
create function ledger.open(
  p_jurisdiction text, p_funds text[], p_portions text[], p_years integer[], p_holders text[], p_stages ledger.stage[]
) returns bigint[]
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into ledger.account (jurisdiction, fund, portion, budget_year, holder, stage)
    select distinct p_jurisdiction, w.fund, w.portion, w.year, w.holder, w.stage
    from unnest(p_funds, p_portions, p_years, p_holders, p_stages) as w (fund, portion, year, holder, stage)
    where not exists (
      select from ledger.account a where (a.jurisdiction, a.fund, a.portion, a.budget_year, a.holder, a.stage)
        = (p_jurisdiction, w.fund, w.portion, w.year, w.holder, w.stage))
    order by 2, 3, 4, 5, 6
    on conflict do nothing;
  return (
    select array_agg(a.id order by w.line)
    from unnest(p_funds, p_portions, p_years, p_holders, p_stages) with ordinality as w (fund, portion, year, holder, stage, line)
    join ledger.account a on (a.jurisdiction, a.fund, a.portion, a.budget_year, a.holder, a.stage)
      = (p_jurisdiction, w.fund, w.portion, w.year, w.holder, w.stage));
end $$;

-- Posts all lines or none. Answers one row a line: 'posted', 'exists' (the same key was posted with the same
-- content before: a retry; 'notInFirstCall' marks a line that the first call did not have), or the first refusal
-- that holds, in this precedence: keyReused, unknownAccount, notPositive, sameAccount, otherJurisdiction, wrongStage, insufficient (then `available` says what is there).
create function ledger.post(
  p_jurisdiction text, p_kind ledger.kind, p_provision text, p_actor text,
  p_event_date date, p_recorded_on date, p_law_version text,
  p_keys text[], p_from bigint[], p_to bigint[], p_amounts bigint[], p_documents bigint[], p_decisions bigint[]
) returns table (line integer, status text, transfer_id bigint, available bigint)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
begin
  -- Locks in sorted order, so that two callers never wait for each other in a circle.
  perform from ledger.account where id = any (p_from || p_to) order by id for no key update;

  if exists (select from ledger.transfer where jurisdiction = p_jurisdiction and key = any (p_keys)) then
    return query
      select w.line::integer,
        case
          when t.id is null then 'notInFirstCall'
          when t.kind = p_kind and t.from_account = w.from_id and t.to_account = w.to_id and t.amount = w.amount then 'exists'
          else 'keyReused'
        end,
        t.id, null::bigint
      from unnest(p_keys, p_from, p_to, p_amounts) with ordinality as w (key, from_id, to_id, amount, line)
      left join ledger.transfer t on t.jurisdiction = p_jurisdiction and t.key = w.key
      order by w.line;
    return;
  end if;

  return query
    with wanted as (
      select w.*, f.id as f_id, t.id as t_id, f.jurisdiction as f_jurisdiction, t.jurisdiction as t_jurisdiction,
        f.stage as f_stage, t.stage as t_stage
      from unnest(p_keys, p_from, p_to, p_amounts) with ordinality as w (key, from_id, to_id, amount, line)
      left join ledger.account f on f.id = w.from_id
      left join ledger.account t on t.id = w.to_id
    ),
    legs as (
      select line, from_id as account, -amount as delta from wanted
      union all
      select line, to_id, amount from wanted
    ),
    running as (
      select l.line, l.account, l.delta, a.stage,
        (a.balance + sum(l.delta) over (partition by l.account order by l.line))::bigint as after
      from legs l join ledger.account a on a.id = l.account
    ),
    judged as (
      select w.line,
        case
          when count(*) over (partition by w.key) > 1 then 'keyReused'
          when w.f_id is null or w.t_id is null then 'unknownAccount'
          when w.amount is null or w.amount <= 0 then 'notPositive'
          when w.from_id = w.to_id then 'sameAccount'
          when w.f_jurisdiction <> p_jurisdiction or w.t_jurisdiction <> p_jurisdiction then 'otherJurisdiction'
          when not exists (select from ledger.movement m where m.kind = p_kind and m.from_stage = w.f_stage and m.to_stage = w.t_stage) then 'wrongStage'
          when r.after < 0 and r.stage <> 'origin' then 'insufficient'
        end as refusal,
        r.after + w.amount as before
      from wanted w left join running r on r.line = w.line and r.account = w.from_id and r.delta < 0
    )
    select line::integer, refusal, null::bigint, case when refusal = 'insufficient' then before end
    from judged where refusal is not null order by line;
  if found then
    return;
  end if;

  return query
    with wanted as (
      select * from unnest(p_keys, p_from, p_to, p_amounts, p_documents, p_decisions) with ordinality
        as w (key, from_id, to_id, amount, document_id, decision_id, line)
    ),
    legs as (
      select line, from_id as account, -amount as delta from wanted
      union all
      select line, to_id, amount from wanted
    ),
    running as (
      select l.line, l.account, (a.balance + sum(l.delta) over (partition by l.account order by l.line))::bigint as after
      from legs l join ledger.account a on a.id = l.account
    ),
    moved as (
      update ledger.account a set balance = a.balance + d.delta
      from (select account, sum(delta)::bigint as delta from legs group by account) d
      where a.id = d.account
      returning a.id
    ),
    written as (
      insert into ledger.transfer (jurisdiction, key, kind, from_account, to_account, amount, from_balance, to_balance,
          document_id, decision_id, provision, actor, event_date, recorded_on, law_version)
        select p_jurisdiction, w.key, p_kind, w.from_id, w.to_id, w.amount, f.after, t.after,
          w.document_id, w.decision_id, p_provision, p_actor, p_event_date, p_recorded_on, p_law_version
        from wanted w
        join running f on f.line = w.line and f.account = w.from_id
        join running t on t.line = w.line and t.account = w.to_id
        order by w.line
        returning id, key
    )
    select w.line::integer, 'posted', n.id, null::bigint
    from wanted w join written n on n.key = w.key order by w.line;
end $$;

-- Reverses one transfer by an entry that points at it; the decision and the document are the correction's own.
create function ledger.reverse(
  p_jurisdiction text, p_transfer bigint, p_key text, p_provision text, p_actor text,
  p_event_date date, p_recorded_on date, p_law_version text, p_document bigint, p_decision bigint
) returns table (status text, transfer_id bigint, available bigint)
language plpgsql security definer set search_path = pg_catalog as $$
#variable_conflict use_column
declare
  original ledger.transfer;
  known ledger.transfer;
  giver ledger.account;
  taker ledger.account;
  new_id bigint;
begin
  select * into original from ledger.transfer where id = p_transfer and jurisdiction = p_jurisdiction;
  if original.id is null then return query select 'unknownTransfer', null::bigint, null::bigint; return; end if;
  perform from ledger.account where id in (original.from_account, original.to_account) order by id for no key update;
  select * into known from ledger.transfer where jurisdiction = p_jurisdiction and key = p_key;
  if known.id is not null then
    return query select case when known.reverses = p_transfer then 'exists' else 'keyReused' end, known.id, null::bigint;
    return;
  end if;
  if original.kind = 'reversal' or exists (select from ledger.transfer where reverses = p_transfer) then
    return query select 'alreadyReversed', null::bigint, null::bigint; return;
  end if;
  select * into giver from ledger.account where id = original.to_account;
  select * into taker from ledger.account where id = original.from_account;
  if giver.balance < original.amount then return query select 'insufficient', null::bigint, giver.balance; return; end if;
  update ledger.account set balance = balance - original.amount where id = giver.id;
  update ledger.account set balance = balance + original.amount where id = taker.id;
  insert into ledger.transfer (jurisdiction, key, kind, from_account, to_account, amount, from_balance, to_balance,
      document_id, decision_id, provision, actor, event_date, recorded_on, law_version, reverses)
    values (p_jurisdiction, p_key, 'reversal', giver.id, taker.id, original.amount, giver.balance - original.amount,
      taker.balance + original.amount, p_document, p_decision, p_provision, p_actor, p_event_date, p_recorded_on,
      p_law_version, p_transfer)
    returning id into new_id;
  return query select 'posted', new_id, null::bigint;
end $$;

-- What an account held at the end of a day, as it was known at the end of a record day.
create function ledger.balance_as_of(p_account bigint, p_event_date date, p_known_on date) returns bigint
language sql stable set search_path = pg_catalog as $$
  select coalesce((select sum(amount) from ledger.transfer
      where to_account = p_account and event_date <= p_event_date and recorded_on <= p_known_on), 0)::bigint
    - coalesce((select sum(amount) from ledger.transfer
      where from_account = p_account and event_date <= p_event_date and recorded_on <= p_known_on), 0)::bigint
$$;

-- Accounts whose balance is not the sum of their transfers: an empty answer means that the books agree.
create function ledger.unbalanced() returns table (account bigint, balance bigint, posted bigint)
language sql stable set search_path = pg_catalog as $$
  select a.id, a.balance, coalesce(s.posted, 0)::bigint
  from ledger.account a
  left join (
    select account, sum(amount) as posted from (
      select to_account as account, amount from ledger.transfer
      union all select from_account, -amount from ledger.transfer) as leg
    group by account) s on s.account = a.id
  where a.balance <> coalesce(s.posted, 0)
$$;

revoke all on function ledger.open, ledger.post, ledger.reverse, ledger.balance_as_of, ledger.unbalanced,
  ledger.keep_account_identity from public;
grant execute on function ledger.open, ledger.post, ledger.reverse, ledger.balance_as_of, ledger.unbalanced to jizheng_app;
