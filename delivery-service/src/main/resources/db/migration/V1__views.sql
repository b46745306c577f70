-- What the service answers from. Every table can be rebuilt from the events.

create table listing (
    listing text primary key,
    agency text not null,
    title text not null,
    state text not null,
    category text,
    columns text not null
);

create table dataset_version (
    version text primary key,
    listing text not null,
    state text not null,
    data_rows bigint not null,
    sha256 text,
    sample_rows bigint not null,
    decided_at timestamptz not null
);
create index dataset_version_by_listing on dataset_version (listing, decided_at desc, version desc);

create table access_grant (
    agreement text primary key,
    listing text,
    data_user text,
    fields text,
    ways text,
    requests integer,
    per_millis bigint,
    open_from timestamptz,
    open_until timestamptz,
    closed boolean not null
);
create index access_grant_by_user on access_grant (data_user, listing);

create table access_batch (
    batch text primary key,
    root text not null,
    first_sequence bigint not null,
    last_sequence bigint not null,
    data_rows bigint not null,
    bytes bigint not null,
    refused bigint not null,
    closed_at timestamptz not null
);
create index access_batch_by_sequence on access_batch (first_sequence);
