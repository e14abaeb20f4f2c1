-- Reading the ledger: balances as of a day, and whether the books agree with their transfers.

-- What accounts held at the end of a day, as it was known at the end of a record day.
create function ledger.balances_as_of(p_accounts bigint[], p_event_date date, p_known_on date)
returns table (account bigint, balance bigint)
language sql stable set search_path = pg_catalog set enable_seqscan = off as $$
  select w.id, (coalesce(gain.total, 0) - coalesce(loss.total, 0))::bigint
  from unnest(p_accounts) as w (id)
  left join lateral (select sum(amount) as total from ledger.transfer
    where to_account = w.id and event_date <= p_event_date and recorded_on <= p_known_on) as gain on true
  left join lateral (select sum(amount) as total from ledger.transfer
    where from_account = w.id and event_date <= p_event_date and recorded_on <= p_known_on) as loss on true
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

-- Transfers that ledger.post and ledger.reverse would not have written: an empty answer means that there are none.
create function ledger.defective() returns table (transfer_id bigint, defect text)
language sql stable set search_path = pg_catalog as $$
  with leg as (
    select id, from_account as account, -amount as delta, from_balance as after from ledger.transfer
    union all
    select id, to_account, amount, to_balance from ledger.transfer
  ),
  chained as (
    select id, after <> sum(delta) over (partition by account order by id rows unbounded preceding) as breaks from leg
  )
  select id, 'balanceAfter' from chained where breaks
  union all
  select t.id, 'unknownAccount' from ledger.transfer t
    left join ledger.account f on f.id = t.from_account and f.jurisdiction = t.jurisdiction
    left join ledger.account g on g.id = t.to_account and g.jurisdiction = t.jurisdiction
    where f.id is null or g.id is null
  union all
  select t.id, 'unknownDocument' from ledger.transfer t
    left join ledger.quota_document d on d.id = t.document_id and d.jurisdiction = t.jurisdiction where d.id is null
  union all
  select t.id, 'unknownDecision' from ledger.transfer t
    left join law.decision d on d.id = t.decision_id where d.id is null
  union all
  select t.id, 'wrongStage' from ledger.transfer t
    join ledger.account f on f.id = t.from_account join ledger.account g on g.id = t.to_account
    left join ledger.movement m on m.kind = t.kind and m.from_stage = f.stage and m.to_stage = g.stage
    where t.kind <> 'reversal' and m.kind is null
  union all
  select r.id, 'wrongReversal' from ledger.transfer r
    left join ledger.transfer t on t.id = r.reverses and t.kind <> 'reversal' and t.amount = r.amount
      and t.from_account = r.to_account and t.to_account = r.from_account and r.kind = 'reversal'
    where (r.kind = 'reversal' or r.reverses is not null) and t.id is null
$$;

revoke all on function ledger.balances_as_of, ledger.unbalanced, ledger.defective from public;
grant execute on function ledger.balances_as_of, ledger.unbalanced, ledger.defective to jizheng_app;
