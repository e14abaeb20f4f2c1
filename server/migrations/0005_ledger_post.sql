-- Opening accounts, posting and reversing transfers: the only ways in which the program's role changes the ledger.
-- All lock accounts in the same order (holder, stage, fund, portion, budget year, jurisdiction), so that two
-- callers never wait for each other in a circle. Plans are kept as long as a connection, also those made over
-- nearly empty tables: full scans are therefore switched off here, and rows are looked up by one key alone.

-- Finds or opens the accounts; answers their ids in the order asked.
create function ledger.open(
  p_jurisdiction text, p_funds text[], p_portions text[], p_years integer[], p_holders text[], p_stages ledger.stage[]
) returns bigint[]
language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
declare
  ids bigint[];
begin
  select array_agg(a.id order by w.line) into ids
    from unnest(p_funds, p_portions, p_years, p_holders, p_stages) with ordinality as w (fund, portion, year, holder, stage, line)
    left join ledger.account a on a.jurisdiction = p_jurisdiction and a.fund = w.fund and a.portion = w.portion
      and a.budget_year = w.year and a.holder = w.holder and a.stage = w.stage;
  if array_position(ids, null) is null then return ids; end if;

  insert into ledger.account (jurisdiction, fund, portion, budget_year, holder, stage)
    select distinct p_jurisdiction, w.fund, w.portion, w.year, w.holder, w.stage
    from unnest(p_funds, p_portions, p_years, p_holders, p_stages, ids) as w (fund, portion, year, holder, stage, id)
    where w.id is null
    order by 2, 3, 4, 5, 6
    on conflict do nothing;
  return (
    select array_agg(a.id order by w.line)
    from unnest(p_funds, p_portions, p_years, p_holders, p_stages) with ordinality as w (fund, portion, year, holder, stage, line)
    join ledger.account a on a.jurisdiction = p_jurisdiction and a.fund = w.fund and a.portion = w.portion
      and a.budget_year = w.year and a.holder = w.holder and a.stage = w.stage);
end $$;

-- Posts one line between accounts named in full, when nothing stands against it, and answers the transfer's id.
-- Answers null and changes nothing otherwise: ledger.post then says why, or that the line is there already.
create function ledger.post_one(
  p_jurisdiction text, p_kind ledger.kind, p_provision text, p_actor text,
  p_event_date date, p_recorded_on date, p_law_version text, p_key text,
  p_from_fund text, p_from_portion text, p_from_year integer, p_from_holder text, p_from_stage ledger.stage,
  p_to_fund text, p_to_portion text, p_to_year integer, p_to_holder text, p_to_stage ledger.stage,
  p_amount bigint, p_document bigint, p_decision bigint
) returns bigint
language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
declare
  giver bigint; giver_after bigint;
  taker bigint; taker_after bigint;
  posted bigint;
  giver_first constant boolean :=
    (p_from_holder collate "C", p_from_stage, p_from_fund collate "C", p_from_portion collate "C", p_from_year)
    < (p_to_holder collate "C", p_to_stage, p_to_fund collate "C", p_to_portion collate "C", p_to_year);
begin
  -- Beyond ten trillion yuan the sums need the wider arithmetic of ledger.judge.
  if p_amount is null or p_amount not between 1 and 1000000000000000 then return null; end if;
  if not giver_first then
    update ledger.account set balance = balance + p_amount
      where jurisdiction = p_jurisdiction and fund = p_to_fund and portion = p_to_portion and budget_year = p_to_year
        and holder = p_to_holder and stage = p_to_stage and stage <> 'origin'
      returning id, balance into taker, taker_after;
    if taker is null then return null; end if;
  end if;
  update ledger.account set balance = balance - p_amount
    where jurisdiction = p_jurisdiction and fund = p_from_fund and portion = p_from_portion and budget_year = p_from_year
      and holder = p_from_holder and stage = p_from_stage and (balance >= p_amount or stage = 'origin')
    returning id, balance into giver, giver_after;
  if giver is not null and giver_first then
    update ledger.account set balance = balance + p_amount
      where jurisdiction = p_jurisdiction and fund = p_to_fund and portion = p_to_portion and budget_year = p_to_year
        and holder = p_to_holder and stage = p_to_stage and stage <> 'origin'
      returning id, balance into taker, taker_after;
  end if;
  if giver <> taker then
    insert into ledger.transfer (jurisdiction, key, kind, from_account, to_account, amount, from_balance, to_balance,
        document_id, decision_id, provision, actor, event_date, recorded_on, law_version)
      select p_jurisdiction, p_key, p_kind, giver, taker, p_amount, giver_after, taker_after,
        p_document, p_decision, p_provision, p_actor, p_event_date, p_recorded_on, p_law_version
      where exists (select from ledger.movement where kind = p_kind and from_stage = p_from_stage and to_stage = p_to_stage)
        and (select jurisdiction from ledger.quota_document where id = p_document) = p_jurisdiction
        and exists (select from law.decision where id = p_decision)
      on conflict (jurisdiction, key) do nothing
      returning id into posted;
  end if;
  if posted is null then
    update ledger.account set balance = balance + p_amount where id = giver;
    update ledger.account set balance = balance - p_amount where id = taker;
  end if;
  return posted;
end $$;

-- Judges the lines in turn against the balances as they stand, nothing else being known of them: the first refusal
-- that holds for each line (null: none), what giver and taker would hold after it.
create function ledger.judge(
  p_jurisdiction text, p_kind ledger.kind, p_from bigint[], p_to bigint[], p_amounts bigint[],
  out refusals text[], out givers_after numeric[], out takers_after numeric[]
)
language sql stable set search_path = pg_catalog set enable_seqscan = off as $$
  with leg as (
    -- What each account holds is its leg in line 0: the running sum needs no join.
    select 0 as line, a.id as account, a.balance as delta, 'held' as side, a.stage, a.jurisdiction
    from ledger.account a where a.id = any (p_from || p_to)
    union all
    select w.line, w.account, -w.amount, 'from', null, null
    from unnest(p_from, p_amounts) with ordinality as w (account, amount, line)
    union all
    select w.line, w.account, w.amount, 'to', null, null
    from unnest(p_to, p_amounts) with ordinality as w (account, amount, line)
  ),
  running as (
    select line, account, side, first_value(stage) over history as stage,
      first_value(jurisdiction) over history as jurisdiction, sum(delta) over history as after, delta
    from leg window history as (partition by account order by line rows unbounded preceding)
  ),
  line as (
    select line,
      min(account) filter (where side = 'from') as giver, min(account) filter (where side = 'to') as taker,
      min(stage) filter (where side = 'from') as from_stage, min(stage) filter (where side = 'to') as to_stage,
      min(after) filter (where side = 'from') as giver_after, min(after) filter (where side = 'to') as taker_after,
      min(delta) filter (where side = 'to') as amount,
      bool_and(jurisdiction = p_jurisdiction) as here
    from running where line > 0 group by line
  ),
  judged as (
    select line, giver_after, taker_after,
      case
        when from_stage is null or to_stage is null then 'unknownAccount'
        when amount is null or amount <= 0 then 'notPositive'
        when giver = taker then 'sameAccount'
        when not here then 'otherJurisdiction'
        when (from_stage, to_stage) not in (select m.from_stage, m.to_stage from ledger.movement m where m.kind = p_kind) then 'wrongStage'
        when giver_after < 0 and from_stage <> 'origin' then 'insufficient'
      end as refusal
    from line
  )
  select array_agg(refusal order by line), array_agg(giver_after order by line), array_agg(taker_after order by line)
  from judged
$$;

-- Posts all lines or none. Answers one row a line: 'posted', 'exists' (the same key was posted with the same
-- content before: a retry; 'notInFirstCall' marks a line that the first call did not have), or the first refusal
-- that holds, in this precedence: keyReused, unknownAccount, notPositive, sameAccount, otherJurisdiction,
-- wrongStage, insufficient (then `available` says what is there). Grounds that do not exist are an exception.
create function ledger.post(
  p_jurisdiction text, p_kind ledger.kind, p_provision text, p_actor text,
  p_event_date date, p_recorded_on date, p_law_version text,
  p_keys text[], p_from bigint[], p_to bigint[], p_amounts bigint[], p_documents bigint[], p_decisions bigint[]
) returns table (line integer, status text, transfer_id bigint, available bigint)
language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
#variable_conflict use_column
declare
  judged record;
begin
  perform from ledger.account where id = any (p_from || p_to)
    order by holder collate "C", stage, fund collate "C", portion collate "C", budget_year, jurisdiction collate "C"
    for no key update;
  select * into judged from ledger.judge(p_jurisdiction, p_kind, p_from, p_to, p_amounts);

  if array_remove(judged.refusals, null) = '{}' then
    begin
      update ledger.account a set balance = a.balance + d.delta
        from (
          select account, sum(delta)::bigint as delta from (
            select * from unnest(p_to, p_amounts) as gain (account, delta)
            union all select account, -amount from unnest(p_from, p_amounts) as loss (account, amount)
          ) as leg group by account
        ) as d
        where a.id = d.account;
      return query
        with written as (
          insert into ledger.transfer (jurisdiction, key, kind, from_account, to_account, amount, from_balance, to_balance,
              document_id, decision_id, provision, actor, event_date, recorded_on, law_version)
            select p_jurisdiction, w.key, p_kind, w.giver, w.taker, w.amount, w.giver_after, w.taker_after,
              w.document_id, w.decision_id, p_provision, p_actor, p_event_date, p_recorded_on, p_law_version
            from unnest(p_keys, p_from, p_to, p_amounts, judged.givers_after, judged.takers_after, p_documents, p_decisions)
              with ordinality as w (key, giver, taker, amount, giver_after, taker_after, document_id, decision_id, line)
            order by w.line
            returning id
        )
        -- Ids are given in the order of the lines.
        select row_number() over (order by id)::integer, 'posted', id, null::bigint from written;
      if exists (select from (select distinct unnest(p_documents)) as w (id)
          where (select d.jurisdiction from ledger.quota_document d where d.id = w.id) is distinct from p_jurisdiction)
        or exists (select from (select distinct unnest(p_decisions)) as w (id)
          where not exists (select from law.decision d where d.id = w.id)) then
        raise exception 'a transfer names a document or a decision that is not there' using errcode = 'foreign_key_violation';
      end if;
      return;
    exception when unique_violation then
      -- One of the keys is there already, or twice in this call: nothing of this block remains.
    end;
  end if;

  if exists (select from ledger.transfer where jurisdiction = p_jurisdiction and key = any (p_keys)) then
    return query
      select w.line::integer,
        case
          when t.id is null then 'notInFirstCall'
          when t.kind = p_kind and t.from_account = w.giver and t.to_account = w.taker and t.amount = w.amount then 'exists'
          else 'keyReused'
        end,
        t.id, null::bigint
      from unnest(p_keys, p_from, p_to, p_amounts) with ordinality as w (key, giver, taker, amount, line)
      left join ledger.transfer t on t.jurisdiction = p_jurisdiction and t.key = w.key
      order by w.line;
    return;
  end if;
  return query
    select w.line::integer, case when w.uses > 1 then 'keyReused' else w.refusal end, null::bigint,
      case when w.uses = 1 and w.refusal = 'insufficient' then greatest(w.giver_after + w.amount, 0)::bigint end
    from (
      select k.*, count(*) over (partition by k.key) as uses
      from unnest(p_keys, judged.refusals, judged.givers_after, p_amounts) with ordinality as k (key, refusal, giver_after, amount, line)
    ) as w
    where w.uses > 1 or w.refusal is not null
    order by w.line;
  if not found then
    raise exception 'another caller has just used one of the keys' using errcode = 'serialization_failure';
  end if;
end $$;

-- Reverses one transfer by an entry that points at it; the decision and the document are the correction's own.
-- Answers 'posted', 'exists' (a retry), or the first refusal that holds, in this precedence: unknownTransfer,
-- keyReused, isReversal, alreadyReversed, insufficient (then `available` says what is there).
create function ledger.reverse(
  p_jurisdiction text, p_transfer bigint, p_key text, p_provision text, p_actor text,
  p_event_date date, p_recorded_on date, p_law_version text, p_document bigint, p_decision bigint
) returns table (status text, transfer_id bigint, available bigint)
language plpgsql security definer set search_path = pg_catalog set enable_seqscan = off as $$
#variable_conflict use_column
declare
  original ledger.transfer;
  known ledger.transfer;
  held bigint;
  giver_after bigint;
  taker_after bigint;
  new_id bigint;
begin
  select * into original from ledger.transfer where id = p_transfer;
  if original.jurisdiction <> p_jurisdiction then original := null; end if;
  perform from ledger.account where id in (original.from_account, original.to_account)
    order by holder collate "C", stage, fund collate "C", portion collate "C", budget_year, jurisdiction collate "C"
    for no key update;
  select * into known from ledger.transfer where jurisdiction = p_jurisdiction and key = p_key;
  select balance into held from ledger.account where id = original.to_account;
  status := case
    when original.id is null then 'unknownTransfer'
    when known.reverses = original.id then 'exists'
    when known.id is not null then 'keyReused'
    when original.kind = 'reversal' then 'isReversal'
    when exists (select from ledger.transfer where reverses = p_transfer) then 'alreadyReversed'
    when held < original.amount then 'insufficient'
    else 'posted'
  end;
  if status <> 'posted' then
    transfer_id := case status when 'exists' then known.id end;
    available := case status when 'insufficient' then held end;
    return next;
    return;
  end if;
  if (select jurisdiction from ledger.quota_document where id = p_document) is distinct from p_jurisdiction
    or not exists (select from law.decision where id = p_decision) then
    raise exception 'a reversal names a document or a decision that is not there' using errcode = 'foreign_key_violation';
  end if;
  update ledger.account set balance = balance - original.amount where id = original.to_account returning balance into giver_after;
  update ledger.account set balance = balance + original.amount where id = original.from_account returning balance into taker_after;
  insert into ledger.transfer (jurisdiction, key, kind, from_account, to_account, amount, from_balance, to_balance,
      document_id, decision_id, provision, actor, event_date, recorded_on, law_version, reverses)
    values (p_jurisdiction, p_key, 'reversal', original.to_account, original.from_account, original.amount, giver_after,
      taker_after, p_document, p_decision, p_provision, p_actor, p_event_date, p_recorded_on, p_law_version, p_transfer)
    on conflict (jurisdiction, key) do nothing
    returning id into new_id;
  if new_id is null then
    raise exception 'another caller has just used the key' using errcode = 'serialization_failure';
  end if;
  return query select 'posted', new_id, null::bigint;
end $$;

revoke all on function ledger.open, ledger.post_one, ledger.judge, ledger.post, ledger.reverse,
  ledger.keep_account_identity from public;
grant execute on function ledger.open, ledger.post_one, ledger.post, ledger.reverse to jizheng_app;
