-- What the catalog answers questions from. Fed from events by the view `opening-list`, and rebuilt, never repaired.
create table listing (
    id           text primary key,
    agency       text not null,
    state        text not null,
    work_order   text not null,
    title        text not null,
    summary      text not null default '',
    theme        text not null default '',
    area         text not null default '',
    frequency    text not null default '',
    category     text not null default '',
    formats      text not null default '',
    content      text,
    opened       text,
    conditions   text,
    resumes      text,
    title_pairs  text not null default '',
    title_words  text not null default '',
    other_words  text not null default '',
    changed_at   timestamptz not null,
    published_at timestamptz,
    search       tsvector generated always as
                 (setweight(to_tsvector('simple', title_words), 'A') || setweight(to_tsvector('simple', other_words), 'B')) stored,
    pairs        tsvector generated always as (array_to_tsvector(array_remove(string_to_array(title_pairs, ' '), ''))) stored
);
create index listing_search on listing using gin (search);
create index listing_pairs on listing using gin (pairs);
create index listing_changed on listing (changed_at desc, id desc);
create index listing_agency on listing (agency, changed_at desc, id desc);

-- What classification says of a listing; apart from it, because the two topics know no common order.
create table tiering (
    listing       text primary key,
    confirmed     boolean not null,
    guide_version text not null,
    levels        text not null,
    rule          text,
    supervision   text
);

create table listing_step (
    listing    text not null,
    position   bigint not null,
    type       text not null,
    at         timestamptz not null,
    actor      text not null,
    work_order text,
    reason     text,
    primary key (listing, position)
);

create table work_order (
    id       text primary key,
    kind     text not null,
    agency   text not null,
    listing  text not null,
    title    text not null,
    reason   text,
    outcome  text not null,
    faults   text,
    position bigint not null,
    at       timestamptz not null
);
create index work_order_agency on work_order (agency, position desc);
