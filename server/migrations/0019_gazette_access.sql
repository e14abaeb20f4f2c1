-- Who makes the gazette, who sees and changes it, and what the audit chain binds of it.

alter table access.person drop constraint person_position_check, add constraint person_position_check check (position in (
  'departmentClerk', 'departmentHead', 'financeSectionHead', 'financeDirector', 'viceGovernorInCharge',
  'viceGovernorForFinance', 'governor', 'meetingSecretary', 'localFinanceOfficer', 'localDepartmentOfficer',
  'implementingUnitOfficer', 'auditor', 'administrator', 'gazetteEditor', 'chiefEditor'));
alter table access.entry drop constraint entry_kind_check, add constraint entry_kind_check check (kind in (
  'signedIn', 'signInRefused', 'lockedOut', 'signedOut', 'refused', 'passwordChanged', 'delegated',
  'delegationEnded', 'actingChanged', 'personChanged', 'clockMoved', 'workbookAccepted', 'exported',
  'paperSubmitted', 'paperSigned', 'paperReturned', 'paperRejected', 'paperWithdrawn', 'paperRerouted',
  'gazetteIngested', 'gazetteDecided', 'gazetteProofread', 'gazetteReturned', 'gazetteApproved',
  'gazettePublished', 'gazetteWithdrawn', 'gazetteCorrected'));

-- What a position sees.
create or replace function access.sees(p_position text) returns text
language sql immutable parallel safe
return case
  when p_position in ('departmentClerk', 'departmentHead') then 'department'
  when p_position in ('localFinanceOfficer', 'localDepartmentOfficer') then 'area'
  when p_position = 'implementingUnitOfficer' then 'unit'
  when p_position in ('administrator', 'gazetteEditor', 'chiefEditor') then 'people'
  else 'province'
end;

-- Whether one person may stand in for another: leaders of the government for each other, elsewhere colleagues of one
-- organisation; secretaries, administrators and the gazette's editors only for their like.
create or replace function access.stands_in(p_to bigint, p_from bigint) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from access.person f join access.person t on t.jurisdiction = f.jurisdiction and t.id <> f.id
    where f.id = p_from and t.id = p_to and case
      when f.position in ('governor', 'viceGovernorForFinance', 'viceGovernorInCharge')
        then t.position in ('governor', 'viceGovernorForFinance', 'viceGovernorInCharge')
      when t.organisation <> f.organisation then false
      when f.position in ('meetingSecretary', 'administrator') or t.position in ('meetingSecretary', 'administrator')
        then t.position = f.position
      when f.position in ('gazetteEditor', 'chiefEditor') or t.position in ('gazetteEditor', 'chiefEditor')
        then f.position in ('gazetteEditor', 'chiefEditor') and t.position in ('gazetteEditor', 'chiefEditor')
      else t.position not in ('governor', 'viceGovernorForFinance', 'viceGovernorInCharge')
    end)
$$;

-- Whether the scope works on the gazette of a jurisdiction.
create function gazette.edits(p_jurisdiction text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(s.jurisdiction = p_jurisdiction and s.position in ('gazetteEditor', 'chiefEditor'), false) from access.scope() s
$$;
revoke all on all functions in schema gazette from public;
grant execute on function gazette.edits to jizheng_app, jizheng_reader;

-- Drafts are the editors'; requests write as an editor, commands as the program.
create policy everyone on gazette.edition for select to jizheng_reader using (state = 'published' or gazette.edits(jurisdiction));
create policy everyone on gazette.correction for select to jizheng_reader using (approved_by is not null or exists (
  select from gazette.version v where v.id = version and gazette.edits(v.jurisdiction)));
create policy editors on gazette.source for select to jizheng_reader using (gazette.edits(jurisdiction));
create policy editors on gazette.verdict for select to jizheng_reader using (exists (
  select from gazette.edition e where e.id = edition and gazette.edits(e.jurisdiction)));
create policy editors on gazette.step for select to jizheng_reader using (exists (
  select from gazette.edition e where e.id = edition and gazette.edits(e.jurisdiction)));

create policy program_reads on gazette.source for select to jizheng_app using (true);
create policy program_enters on gazette.source for insert to jizheng_app
  with check (current_user <> 'jizheng_web' or gazette.edits(jurisdiction));
create policy program_reads on gazette.edition for select to jizheng_app using (true);
create policy program_enters on gazette.edition for insert to jizheng_app with check (current_user <> 'jizheng_web' or (
  gazette.edits(jurisdiction) and drafted_by = (access.scope()).person and state = 'draft'));
create policy program_changes on gazette.edition for update to jizheng_app
  using (current_user <> 'jizheng_web' or gazette.edits(jurisdiction))
  with check (current_user <> 'jizheng_web' or (gazette.edits(jurisdiction) and case state
    when 'proofread' then proofread_by = (access.scope()).person
    when 'approved' then approved_by = (access.scope()).person and (access.scope()).position = 'chiefEditor'
    when 'published' then (access.scope()).position = 'chiefEditor'
    else true end));
create policy program_reads on gazette.verdict for select to jizheng_app using (true);
create policy program_enters on gazette.verdict for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (person = (access.scope()).person and exists (select from gazette.edition e where e.id = edition and gazette.edits(e.jurisdiction))));
create policy program_changes on gazette.verdict for update to jizheng_app
  using (current_user <> 'jizheng_web' or exists (select from gazette.edition e where e.id = edition and gazette.edits(e.jurisdiction)))
  with check (current_user <> 'jizheng_web' or person = (access.scope()).person);
create policy program_reads on gazette.step for select to jizheng_app using (true);
create policy program_enters on gazette.step for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (person = (access.scope()).person and exists (select from gazette.edition e where e.id = edition and gazette.edits(e.jurisdiction))));
create policy program_reads on gazette.work for select to jizheng_app using (true);
create policy program_enters on gazette.work for insert to jizheng_app
  with check (current_user <> 'jizheng_web' or gazette.edits(jurisdiction));
create policy program_reads on gazette.affected for select to jizheng_app using (true);
create policy program_enters on gazette.affected for insert to jizheng_app
  with check (current_user <> 'jizheng_web' or gazette.edits(jurisdiction));
create policy program_reads on gazette.version for select to jizheng_app using (true);
create policy program_enters on gazette.version for insert to jizheng_app
  with check (current_user <> 'jizheng_web' or gazette.edits(jurisdiction));
create policy program_reads on gazette.correction for select to jizheng_app using (true);
create policy program_enters on gazette.correction for insert to jizheng_app with check (current_user <> 'jizheng_web'
  or (proposed_by = (access.scope()).person and exists (select from gazette.version v where v.id = version and gazette.edits(v.jurisdiction))));
create policy program_changes on gazette.correction for update to jizheng_app
  using (current_user <> 'jizheng_web' or exists (select from gazette.version v where v.id = version and gazette.edits(v.jurisdiction)))
  with check (current_user <> 'jizheng_web' or (
    coalesce(approved_by, declined_by) = (access.scope()).person and (access.scope()).position = 'chiefEditor'));
do $$
declare
  t text;
begin
  foreach t in array array['provision', 'citation', 'effect', 'passage'] loop
    execute format('create policy program_reads on gazette.%I for select to jizheng_app using (true)', t);
    execute format('create policy program_enters on gazette.%I for insert to jizheng_app with check (current_user <> ''jizheng_web'' or exists (
      select from gazette.version v where v.id = version and gazette.edits(v.jurisdiction)))', t);
  end loop;
end $$;

-- All that an edition printed.
create function gazette.digest(p_edition bigint) returns bytea
language sql stable set search_path = pg_catalog as $$
  select sha256(convert_to(coalesce(string_agg(line, E'\n' order by place, part, line), ''), 'UTF8')) from (
    select -1 as place, 0 as part, concat_ws(E'\x1f', 'front ' || e.front::text, 'doubts ' || e.doubts::text) as line
    from gazette.edition e where e.id = p_edition
    union all
    select v.place, 1, concat_ws(E'\x1f', v.work, v.valid_from - date '2000-01-01', v.document)
    from gazette.version v where v.edition = p_edition
    union all
    select v.place, 2, concat_ws(E'\x1f', p.address, p.place, p.label, p.heading, p.body, 'original ' || p.original)
    from gazette.version v join gazette.provision p on p.version = v.id where v.edition = p_edition
    union all
    select v.place, 3, concat_ws(E'\x1f', e.address, e.kind, 'number ' || e.number, 'title ' || e.title, e.work, e.from_day - date '2000-01-01')
    from gazette.version v join gazette.effect e on e.version = v.id where v.edition = p_edition
  ) as printed
$$;
revoke all on function gazette.digest from public;
grant execute on function gazette.digest to jizheng_app;

-- The digest binds what was done with editions, and what they printed.
create or replace function law.digest(p_event bigint) returns bytea
language sql stable set search_path = pg_catalog as $$
  select sha256(convert_to(coalesce(string_agg(line, E'\n' order by part, id), ''), 'UTF8')) from (
    select 1 as part, a.id, concat_ws(E'\x1f', a.id, a.jurisdiction, a.key, a.name, a.office, a.actor,
      a.event_date - date '2000-01-01', a.recorded_on - date '2000-01-01', a.accepted, a.fund, a.portion, a.subject,
      a.amount, a.input, 'person ' || a.person, 'principal ' || a.principal, 'organisation ' || a.organisation,
      'paper ' || a.paper) as line
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
    union all
    select 4, e.id, concat_ws(E'\x1f', e.id, e.jurisdiction, e.kind, 'person ' || e.person, 'account ' || e.account,
      'method ' || e.method, 'path ' || e.path, e.detail, (extract(epoch from e.at) * 1000000)::bigint)
    from access.entry e where e.event_id = p_event
    union all
    select 5, s.id, concat_ws(E'\x1f', s.id, s.edition, s.kind, 'person ' || s.person, s.note,
      (extract(epoch from s.at) * 1000000)::bigint,
      case when s.kind = 'published' then encode(gazette.digest(s.edition), 'hex') end)
    from gazette.step s where s.event_id = p_event
  ) as written
$$;
