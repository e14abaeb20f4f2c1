-- Lists, pages and the search: what they need to say how things stood on a day, and to stay quick with a million
-- projects. And what a request is about.

alter table funds.project
  add column settled_on date,
  add column stopped_on date;
grant update (settled_on, stopped_on) on funds.project to jizheng_app;

-- Serves: the pipeline of a fund; and by amount that of the province, of a fund, of an area; each from both ends.
create index project_amount on funds.project (jurisdiction, amount, code);
create index project_fund on funds.project (jurisdiction, fund, code);
create index project_fund_amount on funds.project (jurisdiction, fund, amount, code);
create index project_area_amount on funds.project (jurisdiction, area, amount, code);
-- Serves: the projects of a unit.
create index project_unit on funds.project (jurisdiction, unit_code, code);
-- Serves: the search, by how a code or a name begins. These operators tell nothing of rows that a reader may not see,
-- so row security lets the index come first.
create index project_code_prefix on funds.project (jurisdiction, code text_pattern_ops);
create index project_name_prefix on funds.project (jurisdiction, name text_pattern_ops);
create index document_prefix on ledger.quota_document (jurisdiction, number text_pattern_ops);
-- Serves: what was done about one thing: a project, a plan, an application; and the search for it.
create index act_subject on law.act (jurisdiction, subject text_pattern_ops, event_date);

-- The version of a fund: how many events its file has, and that of what is about several funds.
grant select (jurisdiction, file, number) on audit.head to jizheng_reader;
create policy own on audit.head for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction)
  and (file in (select access.funds()) or (select (access.scope()).sees) = 'province'
    or (file = '*' and (select (access.scope()).sees) <> 'people')));

-- Whether a thing that a reader asked for by its name is there at all: whoever asks for one that is another's is
-- refused, and the refusal is logged.
create function access.is_there(p_kind text, p_name text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select case p_kind
    when 'fund' then exists (select from funds.fund f where f.jurisdiction = s.jurisdiction and f.code = p_name)
    when 'project' then exists (select from funds.project p where p.jurisdiction = s.jurisdiction and p.code = p_name)
    when 'act' then exists (select from law.act a where a.jurisdiction = s.jurisdiction and a.id = p_name::bigint)
    when 'job' then exists (select from office.job j where j.jurisdiction = s.jurisdiction and j.id = p_name::bigint)
  end
  from access.scope() s
$$;
revoke all on function access.is_there from public;
grant execute on function access.is_there to jizheng_reader;

-- The fund that an act's request is about: the one that it names, or that of the project, the plan, the document or the
-- violation that it names.
create function access.fund_of(p_jurisdiction text, p_input jsonb) returns text
language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(
    p_input ->> 'fund',
    (select p.fund from funds.project p where p.jurisdiction = p_jurisdiction and p.code = p_input ->> 'project'),
    (select min(a.fund) from funds.allocation a where a.jurisdiction = p_jurisdiction and a.plan = p_input ->> 'plan'),
    (select min(r.fund) from funds.release r where r.jurisdiction = p_jurisdiction and r.document = p_input ->> 'document'),
    (select v.fund from funds.violation v where v.jurisdiction = p_jurisdiction and v.number = p_input ->> 'violation'))
$$;

-- Whom an act's request is about, as far as access goes: the department of its fund, the area, the unit. A request
-- that names neither a place nor a project nor a document is about the area of the office that makes it, as long as
-- that office sees the fund. The factors of a plan that has no lines yet are of the department that began to state them.
create function access.target(p_jurisdiction text, p_input jsonb, out department text, out area text, out unit text)
language sql stable security definer set search_path = pg_catalog as $$
  select
    coalesce(f.department, p_input ->> 'department', case when p_input ?& array['plan', 'factor'] then coalesce(
      (select a.organisation from funds.formula_value v join law.act a on a.id = v.act_id
        where v.jurisdiction = p_jurisdiction and v.plan = p_input ->> 'plan' order by v.act_id limit 1),
      (access.scope()).organisation) end),
    coalesce(p.area, p_input ->> 'area', substring(coalesce(p_input ->> 'recipient', p_input ->> 'place', p_input ->> 'holder')
      from '^[0-9]{6}$'),
      case when not p_input ?| array['project', 'recipient', 'place', 'holder', 'document']
        and (named.fund is null or named.fund in (select access.funds()))
        then (access.scope()).area end),
    coalesce(p.unit_code, p_input ->> 'unitCode')
  from (select access.fund_of(p_jurisdiction, p_input) as fund) as named
  left join funds.project p on p.jurisdiction = p_jurisdiction and p.code = p_input ->> 'project'
  left join funds.fund f on f.jurisdiction = p_jurisdiction and f.code = named.fund
$$;
revoke all on function access.fund_of, access.target from public;
grant execute on function access.fund_of, access.target to jizheng_app;
