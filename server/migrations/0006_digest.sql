-- What an act wrote, bound into the audit chain: acts, decisions and transfers of one event.

create function law.digest(p_event bigint) returns bytea
language sql stable set search_path = pg_catalog as $$
  select sha256(convert_to(coalesce(string_agg(line, E'\n' order by part, id), ''), 'UTF8')) from (
    select 1 as part, a.id, concat_ws(E'\x1f', a.id, a.jurisdiction, a.key, a.name, a.office, a.actor,
      a.event_date - date '2000-01-01', a.recorded_on - date '2000-01-01', a.accepted, a.fund, a.portion, a.subject,
      a.amount, a.input) as line
    from law.act a where a.event_id = p_event
    union all
    select 2, d.id, concat_ws(E'\x1f', d.id, d.act_id, d.rule, d.policy, d.policy_since - date '2000-01-01', d.facts,
      d.outcome, array_to_string(d.refusals, ','), array_to_string(d.warnings, ','), d.provision)
    from law.act a join law.decision d on d.act_id = a.id where a.event_id = p_event
    union all
    select 3, t.id, concat_ws(E'\x1f', t.id, t.key, t.kind, t.from_account, t.to_account, t.amount, t.from_balance,
      t.to_balance, t.document_id, t.decision_id, t.provision, t.actor, t.event_date - date '2000-01-01',
      t.recorded_on - date '2000-01-01', t.law_version, t.reverses)
    from law.act a join law.decision d on d.act_id = a.id join ledger.transfer t on t.decision_id = d.id
    where a.event_id = p_event
  ) as written
$$;

-- Events whose rows are no longer what they were when the event was chained.
create function law.altered() returns table (event_id bigint)
language sql stable set search_path = pg_catalog as $$
  select e.id from audit.event e where e.digest <> law.digest(e.id)
$$;

revoke all on function law.digest, law.altered from public;
grant execute on function law.digest, law.altered to jizheng_app;
