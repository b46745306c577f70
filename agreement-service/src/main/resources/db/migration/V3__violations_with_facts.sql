-- Violations carry facts, may be without an agreement, are spoken on, named and lifted.
alter table violation alter column agreement drop not null;
alter table violation add column facts text;
alter table violation add column named_as text;
alter table violation add column credit_code text;
alter table violation add column lifted_at timestamptz;
alter table violation add column lifted_because text;
alter table violation add column content_erased boolean not null default false;
create index violation_by_agency on violation (agency, recorded_at desc, violation desc);
create index violation_by_user on violation (data_user, recorded_at desc, violation desc);

alter table measure add column body text;
alter table measure add column lifted_at timestamptz;
alter table measure add column lifted_because text;

create table statement (
    statement text primary key,
    violation text not null,
    body text not null,
    stance text not null,
    made_at timestamptz not null
);
create index statement_by_violation on statement (violation, made_at);
