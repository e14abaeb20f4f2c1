-- What was published never changes: who moves an edition on, and what the database refuses.

-- Published is published: rows are only ever added, and only while their edition goes to print.
create function gazette.refuse_late() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from gazette.edition e where e.id = new.edition and e.state = 'approved') then
    raise exception 'only an approved edition goes to print' using errcode = 'integrity_constraint_violation', constraint = 'published_is_final';
  end if;
  return new;
end $$;
create trigger version_in_print before insert on gazette.version for each row execute function gazette.refuse_late();

create function gazette.refuse_later() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from gazette.version v join gazette.edition e on e.id = v.edition where v.id = new.version and e.state <> 'approved') then
    raise exception 'only an approved edition goes to print' using errcode = 'integrity_constraint_violation', constraint = 'published_is_final';
  end if;
  return new;
end $$;

-- An edition moves on one step at a time, and never once it is published. Whoever handed the text in or decided about its
-- words is an author, and passes it on no more.
create function gazette.keep_order() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if exists (select from gazette.step s where s.edition = new.id and s.kind in ('ingested', 'decided') and s.person in (new.proofread_by, new.approved_by)) then
    raise exception 'an author does not pass the edition on' using errcode = 'check_violation', constraint = 'four_eyes';
  end if;
  if old.state in ('published', 'withdrawn') or (old.state, new.state) not in (
    ('draft', 'draft'), ('draft', 'proofread'), ('draft', 'withdrawn'), ('proofread', 'approved'), ('proofread', 'draft'),
    ('approved', 'published'), ('approved', 'draft')) then
    raise exception 'an edition does not go from % to %', old.state, new.state
      using errcode = 'integrity_constraint_violation', constraint = 'published_is_final';
  end if;
  new.revision := old.revision + 1;
  return new;
end $$;
create trigger edition_in_order before update on gazette.edition for each row execute function gazette.keep_order();

-- A verdict changes only while the edition is a draft.
create function gazette.keep_drafts() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from gazette.edition e where e.id = new.edition and e.state = 'draft') then
    raise exception 'doubts are decided in a draft' using errcode = 'integrity_constraint_violation', constraint = 'published_is_final';
  end if;
  return new;
end $$;
create trigger verdict_in_draft before insert or update on gazette.verdict for each row execute function gazette.keep_drafts();

-- Approving or declining a correction is its only change.
create function gazette.keep_correction() returns trigger
language plpgsql set search_path = pg_catalog as $$
begin
  if old.approved_by is not null or old.declined_by is not null or row(new.version, new.address, new.printed, new.corrected, new.reason, new.proposed_by, new.proposed_at)
      is distinct from row(old.version, old.address, old.printed, old.corrected, old.reason, old.proposed_by, old.proposed_at) then
    raise exception 'a correction that was decided does not change' using errcode = 'integrity_constraint_violation', constraint = 'published_is_final';
  end if;
  return new;
end $$;
create trigger correction_kept before update on gazette.correction for each row execute function gazette.keep_correction();
create trigger correction_not_deleted before delete on gazette.correction for each row execute function audit.refuse_change();

do $$
declare
  t text;
begin
  foreach t in array array['source', 'step', 'work', 'version', 'provision', 'citation', 'effect', 'affected', 'passage'] loop
    execute format('create trigger %I before update or delete on gazette.%I for each row execute function audit.refuse_change()', t || '_append_only', t);
  end loop;
  foreach t in array array['provision', 'citation', 'effect', 'passage'] loop
    execute format('create trigger %I before insert on gazette.%I for each row execute function gazette.refuse_later()', t || '_in_print', t);
  end loop;
  foreach t in array array['source', 'edition', 'verdict', 'step', 'work', 'version', 'provision', 'citation', 'effect', 'affected', 'passage', 'correction'] loop
    execute format('create trigger %I before truncate on gazette.%I for each statement execute function audit.refuse_change()', t || '_no_truncate', t);
    execute format('alter table gazette.%I enable row level security', t);
    execute format('grant select, insert on gazette.%I to jizheng_app', t);
    execute format('grant select on gazette.%I to jizheng_reader', t);
  end loop;
  -- Only what was published is in these: everyone reads it.
  foreach t in array array['work', 'version', 'provision', 'citation', 'effect', 'affected', 'passage'] loop
    execute format('create policy everyone on gazette.%I for select to jizheng_reader using (true)', t);
  end loop;
end $$;
grant update (state, drafted_by, proofread_by, approved_by, published_at, front, doubts) on gazette.edition to jizheng_app;
grant update (verdict, day, person, at) on gazette.verdict to jizheng_app;
grant update (approved_by, published_on, declined_by, declined_because) on gazette.correction to jizheng_app;
grant select on gazette.validity to jizheng_app, jizheng_reader;
