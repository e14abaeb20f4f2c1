-- Row security decides again what the server decided: readers see their own rows, requests act as who entered.
-- The program's own role (commands, the daily job, long work) is not a person's and sees all.

do $$
declare
  t record;
begin
  for t in select schemaname, tablename from pg_tables where schemaname in ('funds', 'law', 'ledger', 'audit', 'access', 'office') loop
    execute format('alter table %I.%I enable row level security', t.schemaname, t.tablename);
    execute format('create policy program on %I.%I to jizheng_app using (true) with check (true)', t.schemaname, t.tablename);
  end loop;
  for t in select schemaname, tablename from pg_tables where schemaname in ('funds', 'law', 'ledger', 'audit') and tablename <> 'head' loop
    execute format('grant select on %I.%I to jizheng_reader', t.schemaname, t.tablename);
  end loop;
end $$;
grant usage on schema funds, law, ledger, audit to jizheng_reader;
grant execute on function ledger.balances_as_of to jizheng_reader;
-- Only functions of the owner read it.
drop policy program on access.secret;

-- Acts of requests pass for the scope alone, or under a paper that all have signed.
drop policy program on law.act;
create policy program_reads on law.act for select to jizheng_app using (true);
create policy program_acts on law.act for insert to jizheng_app with check (
  current_user <> 'jizheng_web' or (
    jurisdiction = (access.scope()).jurisdiction and person = (access.scope()).person
    and principal = (access.scope()).principal and organisation is not null
    and case when paper is null
      then organisation = (access.scope()).organisation and access.may_act(jurisdiction, office, input)
      else access.paper_passes(paper, name, office, organisation, input)
    end));

-- Requests change people only for an administrator, and nobody changes herself; the program signs people in and out.
drop policy program on access.organisation;
create policy program_reads on access.organisation for select to jizheng_app using (true);
create policy program_enters on access.organisation for insert to jizheng_app
  with check (current_user <> 'jizheng_web' or access.manages(jurisdiction));
drop policy program on access.person;
create policy program_reads on access.person for select to jizheng_app using (true);
create policy program_enters on access.person for insert to jizheng_app
  with check (current_user <> 'jizheng_web' or access.manages(jurisdiction));
create policy program_changes on access.person for update to jizheng_app using (current_user <> 'jizheng_web'
  or (access.manages(jurisdiction) and id not in ((access.scope()).person, (access.scope()).principal)));
drop policy program on access.session;
create policy program on access.session to jizheng_app using (current_user <> 'jizheng_web' or exists (
    select from access.person p where p.id = person and access.manages(p.jurisdiction)
      and p.id not in ((access.scope()).person, (access.scope()).principal)))
  with check (current_user <> 'jizheng_web' or ended_at is not null);
-- One's own position alone is handed on, and not while acting for another.
drop policy program on access.delegation;
create policy program_reads on access.delegation for select to jizheng_app using (true);
create policy program_enters on access.delegation for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (jurisdiction = (access.scope()).jurisdiction and from_person = (access.scope()).person
    and from_person = (access.scope()).principal and access.stands_in(to_person, from_person)));
create policy program_changes on access.delegation for update to jizheng_app using (current_user <> 'jizheng_web'
  or (from_person = (access.scope()).person and from_person = (access.scope()).principal) or access.manages(jurisdiction));
-- Nobody writes into the log of access for another.
drop policy program on access.entry;
create policy program_reads on access.entry for select to jizheng_app using (true);
create policy program_enters on access.entry for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (jurisdiction = (access.scope()).jurisdiction and person = (access.scope()).person));

-- A paper is submitted for one's own organisation, and changed by its author or by who signs it; a step is one's own:
-- the author's, or that of the position whose turn it is.
drop policy program on office.paper;
create policy program_reads on office.paper for select to jizheng_app using (true);
create policy program_enters on office.paper for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (jurisdiction = (access.scope()).jurisdiction and submitted_by = (access.scope()).person
    and principal = (access.scope()).principal and organisation = (access.scope()).organisation
    and state = 'underReview' and steps_done = 0 and access.may_act(jurisdiction, office, input)));
create policy program_changes on office.paper for update to jizheng_app
  using (current_user <> 'jizheng_web' or jurisdiction = (access.scope()).jurisdiction)
  with check (current_user <> 'jizheng_web' or submitted_by = (access.scope()).person
    or principal = (access.scope()).principal or (access.scope()).position = any (route));
drop policy program on office.paper_step;
create policy program_reads on office.paper_step for select to jizheng_app using (true);
create policy program_enters on office.paper_step for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (person = (access.scope()).person and principal = (access.scope()).principal and position = (access.scope()).position
    and exists (select from office.paper p where p.id = paper and p.jurisdiction = (access.scope()).jurisdiction
      and case verdict
        when 'submit' then p.submitted_by = person or p.principal = paper_step.principal
        when 'withdraw' then p.submitted_by = person or p.principal = paper_step.principal
        when 'reroute' then paper_step.position = p.route[p.steps_done]
        else p.state = 'underReview' and paper_step.position = p.route[p.steps_done + 1]
          and (paper_step.position <> 'departmentHead' or p.organisation = (access.scope()).organisation)
      end)));
-- Work is handed in for one's own organisation; finance's director lets it be played. It goes on by the program alone.
drop policy program on office.job;
create policy program_reads on office.job for select to jizheng_app using (true);
create policy program_enters on office.job for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (jurisdiction = (access.scope()).jurisdiction and person = (access.scope()).person
    and principal = (access.scope()).principal and organisation = (access.scope()).organisation and state = 'waiting'));
create policy program_changes on office.job for update to jizheng_app
  using (current_user <> 'jizheng_web' or jurisdiction = (access.scope()).jurisdiction)
  with check (current_user <> 'jizheng_web'
    or (state = 'cancelled' and (organisation = (access.scope()).organisation
      or (access.scope()).position in ('financeDirector', 'administrator')))
    or (state = 'playing' and (access.scope()).position = 'financeDirector'
      and accepted_by = (access.scope()).person and accepted_for = (access.scope()).principal));

-- Whole of the jurisdiction, for those who see the province; and what everybody in it may read.
do $$
declare
  t record;
begin
  for t in
    select c.table_schema, c.table_name from information_schema.columns c
    where c.table_schema in ('funds', 'law', 'ledger') and c.column_name = 'jurisdiction' and c.table_name <> 'jurisdiction'
  loop
    execute format(
      'create policy province on %I.%I for select to jizheng_reader using (jurisdiction = (select (access.scope()).jurisdiction) and (select (access.scope()).sees) = %L)',
      t.table_schema, t.table_name, 'province');
  end loop;
  for t in
    select c.table_name from information_schema.columns c
    where c.table_schema = 'funds' and c.column_name = 'fund'
      and c.table_name not in ('project', 'release', 'allocation', 'determination', 'task', 'portion')
  loop
    execute format(
      'create policy department on funds.%I for select to jizheng_reader using (jurisdiction = (select (access.scope()).jurisdiction) and (select (access.scope()).sees) = %L and fund in (select access.funds()))',
      t.table_name, 'department');
  end loop;
end $$;

create policy everybody on law.jurisdiction for select to jizheng_reader
  using (code = (select (access.scope()).jurisdiction));
create policy everybody on law.official_interpretation for select to jizheng_reader
  using (jurisdiction = (select (access.scope()).jurisdiction));
create policy everybody on funds.budget_calendar for select to jizheng_reader
  using (jurisdiction = (select (access.scope()).jurisdiction));
create policy everybody on funds.calendar_day for select to jizheng_reader
  using (jurisdiction = (select (access.scope()).jurisdiction));
create policy everybody on ledger.movement for select to jizheng_reader using (true);

create policy own on funds.fund for select to jizheng_reader
  using (jurisdiction = (select (access.scope()).jurisdiction) and code in (select access.funds()));
create policy own on funds.portion for select to jizheng_reader
  using (jurisdiction = (select (access.scope()).jurisdiction) and fund in (select access.funds()));
create policy own on funds.project for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and case (select (access.scope()).sees)
    when 'department' then fund in (select access.funds())
    when 'area' then access.in_area((select (access.scope()).area), area)
    when 'unit' then unit_code = (select (access.scope()).organisation)
  end);
create policy own on funds.release for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and case (select (access.scope()).sees)
    when 'department' then fund in (select access.funds())
    when 'area' then access.in_area((select (access.scope()).area), recipient)
    when 'unit' then recipient = (select (access.scope()).organisation)
  end);
create policy own on funds.allocation for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and case (select (access.scope()).sees)
    when 'department' then fund in (select access.funds())
    when 'area' then approved_on is not null and access.in_area((select (access.scope()).area), place)
    when 'unit' then approved_on is not null and place = (select (access.scope()).organisation)
  end);
create policy own on funds.determination for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and (select (access.scope()).sees) = 'department'
  and fund in (select access.funds()));
create policy own on funds.task for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and case (select (access.scope()).sees)
    when 'department' then fund in (select access.funds())
      or (fund is null and office = 'administeringDepartment'
        and (subject !~ '/' or subject like (select (access.scope()).organisation) || '/%'))
    -- What local offices owe is about a project of their area.
    when 'area' then office = any ((select access.offices((access.scope()).position))::text[])
      and exists (select from funds.project p where p.code = subject)
    when 'unit' then office = 'implementingUnit' and exists (select from funds.project p where p.code = subject)
  end);
create policy unit on funds.violation for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and (select (access.scope()).sees) = 'unit'
  and unit_code = (select (access.scope()).organisation));
create policy own on funds.debarment for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and case (select (access.scope()).sees)
    when 'department' then true
    when 'unit' then unit_code = (select (access.scope()).organisation)
  end);

create policy own on law.act for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and (select (access.scope()).sees) <> 'people' and (
    organisation = (select (access.scope()).organisation)
    or ((select (access.scope()).sees) = 'department' and fund in (select access.funds()))));
create policy own on law.decision for select to jizheng_reader
  using (exists (select from law.act a where a.id = act_id));
create policy own on ledger.account for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and case (select (access.scope()).sees)
    when 'department' then fund in (select access.funds())
    when 'area' then access.in_area((select (access.scope()).area), holder)
      or exists (select from funds.project p
        where p.jurisdiction = (select (access.scope()).jurisdiction) and p.code = substr(holder, 9))
    when 'unit' then holder = (select (access.scope()).organisation)
      or exists (select from funds.project p
        where p.jurisdiction = (select (access.scope()).jurisdiction) and p.code = substr(holder, 9))
  end);
create policy own on ledger.transfer for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction)
  and exists (select from ledger.account a where a.id in (from_account, to_account)));
create policy own on ledger.quota_document for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and (
    exists (select from law.act a where a.id = act_id)
    or ((select (access.scope()).sees) = 'area' and access.in_area((select (access.scope()).area), recipient))
    or ((select (access.scope()).sees) = 'unit' and recipient = (select (access.scope()).organisation))));

create policy supervisors on audit.event for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction)
  and (select (access.scope()).position) in ('auditor', 'administrator'));
create policy supervisors on access.entry for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction)
  and (select (access.scope()).position) in ('auditor', 'administrator'));
create policy everybody on access.organisation for select to jizheng_reader
  using (jurisdiction = (select (access.scope()).jurisdiction));
create policy everybody on access.person for select to jizheng_reader
  using (jurisdiction = (select (access.scope()).jurisdiction));
create policy own on access.delegation for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction)
  and ((select (access.scope()).person) in (from_person, to_person)
    or (select (access.scope()).position) in ('auditor', 'administrator')));

create policy province on office.paper for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction) and case (select (access.scope()).sees)
    when 'province' then true
    when 'department' then organisation = (select (access.scope()).organisation) or fund in (select access.funds())
    when 'people' then false
    else organisation = (select (access.scope()).organisation)
  end);
create policy own on office.paper_step for select to jizheng_reader
  using (exists (select from office.paper p where p.id = paper));
-- One's own organisation's, and for those who accept them all.
create policy own on office.job for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction)
  and (organisation = (select (access.scope()).organisation)
    or (select (access.scope()).position) in ('financeDirector', 'administrator')));
