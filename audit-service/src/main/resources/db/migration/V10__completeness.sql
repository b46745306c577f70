-- What the services state of their stores, compared with the leaves. Made of the leaves alone, and no evidence: it can be dropped
-- and made again.

-- Leaves that no confirmed statement covers: few, since a statement follows within seconds and then they go.
create table completeness_leaf (
    source    text    not null,
    tx        bigint  not null,
    position  bigint  not null,
    idx       bigint  not null,
    event_id  text    not null,
    digest    text    not null,
    statement boolean not null,               -- tells of a range itself, and needn't be followed by another
    surplus   boolean not null default false, -- its range was complete without it
    seen_at   timestamptz not null default now(),
    primary key (source, tx, position, idx)
);
create index completeness_leaf_surplus on completeness_leaf (source, idx) where surplus;

create table completeness_range (
    source         text   not null,
    from_tx        bigint not null,
    below_tx       bigint not null,
    idx            bigint not null, -- of the entry that states it
    first_position bigint not null,
    last_position  bigint not null,
    stated         bigint not null, -- events, by its source
    digest         text   not null,
    held           bigint,          -- events on the ledger when it was last compared
    compared_idx   bigint not null default -1, -- all leaves below this were there then
    seen_at        timestamptz not null default now(),
    confirmed_at   timestamptz,
    linked         boolean not null default false, -- begins where another ended, and overlaps none
    primary key (source, from_tx, idx)
);
create index completeness_range_by_end on completeness_range (source, below_tx);
create index completeness_range_open on completeness_range (source) where confirmed_at is null or not linked;

create table completeness_progress (
    only_row boolean primary key default true check (only_row),
    next_idx bigint not null
);
insert into completeness_progress (next_idx) values (0);

grant select, insert, update, delete, truncate
    on completeness_leaf, completeness_range, completeness_progress to "${runtime}";
