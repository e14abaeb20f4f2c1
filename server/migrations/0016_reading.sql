-- Lists, pages and the search: what they need to say how things stood on a day, and to stay quick with a million
-- projects.

alter table funds.project
  add column settled_on date,
  add column stopped_on date;
grant update (settled_on, stopped_on) on funds.project to jizheng_app;

-- Serves: the pipeline by amount, of the province, of a fund, of an area; each from both ends.
create index project_amount on funds.project (jurisdiction, amount, code);
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

-- The version of a fund: its acts so far.
grant select (jurisdiction, file, number) on audit.head to jizheng_reader;
create policy own on audit.head for select to jizheng_reader using (
  jurisdiction = (select (access.scope()).jurisdiction)
  and (file in (select access.funds()) or (select (access.scope()).sees) = 'province'));

-- Whether a thing that a reader asked for by its name is there at all: whoever asks for one that is another's is
-- refused, and the refusal is logged.
create function access.is_there(p_kind text, p_name text) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select case p_kind
    when 'fund' then exists (select from funds.fund f where f.jurisdiction = s.jurisdiction and f.code = p_name)
    when 'project' then exists (select from funds.project p where p.jurisdiction = s.jurisdiction and p.code = p_name)
    when 'act' then exists (select from law.act a where a.jurisdiction = s.jurisdiction and a.id = p_name::bigint)
  end
  from access.scope() s
$$;
revoke all on function access.is_there from public;
grant execute on function access.is_there to jizheng_reader;
