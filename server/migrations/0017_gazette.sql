-- The gazette: texts that were handed in, editions on their way to print, and what was published, which never changes.

create schema gazette;
grant usage on schema gazette to jizheng_app, jizheng_reader;

-- A text as it came; kept for ever.
create table gazette.source (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  name text not null check (name <> '' and length(name) <= 200),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content text not null,
  at timestamptz not null default now()
);

-- An issue, or a statute, from its first draft to print. What it says is read from its source under its verdicts.
create table gazette.edition (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  source bigint not null references gazette.source,
  kind text not null check (kind in ('issue', 'statute')),
  -- the gazette's or the statute's name
  title text not null check (title <> ''),
  -- as printed; a statute has neither
  year integer,
  number integer,
  cumulative integer,
  -- the statute's work
  work text,
  -- printed on the issue, or the day of the statute's version
  issued_on date not null,
  -- what an issue says of itself, from its publication on: frequency, imprint, contents
  front jsonb,
  -- every doubt with who decided it and how, from its publication on: a later reader may doubt otherwise
  doubts jsonb,
  state text not null default 'draft' check (state in ('draft', 'proofread', 'approved', 'published', 'withdrawn')),
  -- tells two changes apart
  revision integer not null default 1,
  drafted_by bigint references access.person,
  proofread_by bigint references access.person,
  approved_by bigint references access.person,
  published_at timestamptz,
  check ((kind = 'issue') = (year is not null and number is not null and work is null)),
  check ((state = 'published') = (published_at is not null)),
  -- nobody passes their own work on
  constraint four_eyes check (proofread_by <> drafted_by and approved_by <> drafted_by and approved_by <> proofread_by)
);
-- One issue of a number, by which it is addressed; one version of a statute of a day.
create unique index edition_issue on gazette.edition (jurisdiction, year, number) where kind = 'issue' and state <> 'withdrawn';
create unique index edition_statute on gazette.edition (jurisdiction, work, issued_on) where kind = 'statute' and state <> 'withdrawn';
create index edition_state on gazette.edition (jurisdiction, state, id);

-- What the editor decided about a doubt of the reader.
create table gazette.verdict (
  edition bigint not null references gazette.edition,
  doubt text not null,
  verdict text not null check (verdict in ('accepted', 'refused')),
  -- given where the text tells none
  day date,
  person bigint references access.person,
  at timestamptz not null default now(),
  primary key (edition, doubt),
  check (day is null or verdict = 'accepted')
);

-- Who did what with an edition.
create table gazette.step (
  id bigint generated always as identity primary key,
  edition bigint not null references gazette.edition,
  kind text not null check (kind in ('ingested', 'decided', 'proofread', 'returned', 'approved', 'published', 'withdrawn', 'corrected')),
  person bigint references access.person,
  note text not null default '',
  at timestamptz not null default clock_timestamp(),
  event_id bigint not null references audit.event deferrable initially deferred
);
create index step_edition on gazette.step (edition, id);
-- Serves: re-computing an audit event's digest.
create index step_event on gazette.step (event_id);

-- A document as such, whatever its versions.
create table gazette.work (
  jurisdiction text not null references law.jurisdiction,
  -- permanent, part of every address: jzg-2024-2
  id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- 吉政规〔2024〕2号; null for statutes and what has no number
  number text,
  title text not null check (title <> ''),
  genre text not null,
  issuers text[] not null,
  dated date,
  primary key (jurisdiction, id)
);
create unique index work_number on gazette.work (jurisdiction, number) where number is not null;
create index work_title on gazette.work (jurisdiction, title);

-- A work as an edition printed it. A statute has one for each day on which it was changed.
create table gazette.version (
  id bigint generated always as identity primary key,
  jurisdiction text not null,
  work text not null,
  edition bigint not null references gazette.edition,
  -- order in the edition
  place integer not null,
  -- null: it orders nothing (news, a foreword)
  valid_from date,
  -- the section of the contents, and the printed page
  section text,
  page integer,
  -- the title of what a notice prints and sends, by which others cite it
  encloses text,
  -- the document's tree
  document jsonb not null,
  foreign key (jurisdiction, work) references gazette.work
);
create unique index version_work on gazette.version (jurisdiction, work, coalesce(valid_from, '-infinity'));
create index version_edition on gazette.version (edition, place);
create index version_encloses on gazette.version (jurisdiction, encloses) where encloses is not null;

-- Every unit of a version by its permanent address.
create table gazette.provision (
  version bigint not null references gazette.version,
  address text not null,
  -- order in the document
  place integer not null,
  kind text not null,
  label text,
  heading text,
  body text not null,
  -- as the source had it, where that was mended
  original text,
  -- the day of a news entry
  dated date,
  primary key (version, address)
);
-- Serves: news of a day.
create index provision_dated on gazette.provision (dated) where dated is not null;

-- What a version cites; the target is null while it is not held.
create table gazette.citation (
  version bigint not null references gazette.version,
  address text not null,
  place integer not null,
  words text not null,
  number text,
  title text,
  article text,
  primary key (version, address, place)
);
-- Serves: what cites this work?
create index citation_number on gazette.citation (number) where number is not null;
create index citation_title on gazette.citation (title) where title is not null;

-- What a version does to another work, as it names it.
create table gazette.effect (
  id bigint generated always as identity primary key,
  jurisdiction text not null references law.jurisdiction,
  version bigint not null references gazette.version,
  address text not null,
  kind text not null check (kind in ('repeals', 'replaces', 'amends')),
  number text,
  title text,
  -- the permanent name that the other has, or would have if it were held
  work text not null,
  from_day date not null,
  check (number is not null or title is not null)
);
create index effect_work on gazette.effect (jurisdiction, work);
create index effect_number on gazette.effect (jurisdiction, number) where number is not null;
create index effect_title on gazette.effect (jurisdiction, title) where number is null;
create index effect_version on gazette.effect (version);

-- The held works that an effect names: entered when the later of the two is printed, whichever that is.
create table gazette.affected (
  effect bigint not null references gazette.effect,
  jurisdiction text not null,
  work text not null,
  primary key (effect, work),
  foreign key (jurisdiction, work) references gazette.work
);
create index affected_work on gazette.affected (jurisdiction, work);

-- What is found: an article, a point, a news entry or a document's own words, each with its words cut for search.
create table gazette.passage (
  version bigint not null references gazette.version,
  address text not null,
  jurisdiction text not null,
  genre text not null,
  issuers text[] not null,
  dated date,
  title text not null,
  heading text not null,
  body text not null,
  -- title A, heading B, body C
  words tsvector not null,
  primary key (version, address)
);
create index passage_words on gazette.passage using gin (words);

-- A correction (更正) of something published: it stands beside, the words stay as they were printed.
create table gazette.correction (
  id bigint generated always as identity primary key,
  version bigint not null references gazette.version,
  address text not null,
  printed text not null check (printed <> ''),
  corrected text not null check (corrected <> printed),
  reason text not null check (reason <> ''),
  proposed_by bigint not null references access.person,
  proposed_at timestamptz not null default now(),
  approved_by bigint references access.person,
  published_on date,
  -- not taken up, and why
  declined_by bigint references access.person,
  declined_because text,
  constraint four_eyes check (approved_by <> proposed_by),
  check ((approved_by is null) = (published_on is null)),
  check ((declined_by is null) = (declined_because is null)),
  check (approved_by is null or declined_by is null)
);
create index correction_version on gazette.correction (version, address);

-- From when to when a version is in force: until the next version of the work, or until the work is repealed.
create view gazette.validity with (security_invoker = true) as
  select v.id as version, v.jurisdiction, v.work, v.valid_from,
    least(lead(v.valid_from) over (partition by v.jurisdiction, v.work order by v.valid_from), r.from_day) as valid_until
  from gazette.version v
  left join lateral (
    select min(e.from_day) as from_day from gazette.affected a join gazette.effect e on e.id = a.effect
    where a.jurisdiction = v.jurisdiction and a.work = v.work and e.kind in ('repeals', 'replaces') and e.from_day > v.valid_from
  ) r on true
  where v.valid_from is not null;
