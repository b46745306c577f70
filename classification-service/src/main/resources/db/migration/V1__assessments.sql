-- What the service answers from. Every table can be rebuilt from the events. No cell of a sample is ever stored.

create table guide (
    version text primary key,
    content text not null,
    issued_at timestamptz not null
);
create index guide_by_time on guide (issued_at desc, version desc);

create table assessment (
    listing text primary key,
    agency text not null,
    proposed_under text not null,
    proposed_levels text not null,
    evidence text not null,
    sampled boolean not null,
    proposed_at timestamptz not null,
    stage text not null,
    decision text,
    guide_version text,
    looked_at_under text,
    queued_under text,
    queued_category text,
    decided_at timestamptz
);
create index assessment_by_agency on assessment (agency, listing);
create index assessment_by_guide on assessment (looked_at_under);

create table listing_fields (
    listing text primary key,
    agency text not null,
    meanings text not null,
    traits text not null
);
