-- The ledger. What is evidence can be added to and read by the service's role, and nothing else.

create table ledger_entry (
    idx      bigint primary key,
    -- the first 16 bytes of SHA-256 over source, a zero byte and id: fixed in size whatever the ids are
    identity uuid not null unique,
    leaf     bytea not null
);

-- Events too long for an entry: the entry holds their hash.
create table ledger_content (
    sha256  bytea primary key,
    content bytea not null
);

-- One row a tile, as wide as it has grown: a partial tile is the beginning of the full one.
create table ledger_tile (
    level  smallint not null,
    number bigint   not null,
    hashes bytea    not null,
    primary key (level, number)
);
alter table ledger_tile alter column hashes set storage external; -- hashes don't compress

create table ledger_checkpoint (
    size         bigint primary key,
    note         text not null,
    published_at timestamptz not null default now()
);

create table ledger_cosignature (
    size    bigint not null references ledger_checkpoint,
    witness text   not null,
    line    text   not null,
    primary key (size, witness)
);

-- How far each step has come. Who advances one holds its row: two replicas take turns and never fork.
create table ledger_step (
    name text primary key check (name in ('sequenced', 'integrated', 'published')),
    size bigint not null,
    root bytea
) with (fillfactor = 50);
insert into ledger_step values ('sequenced', 0, null), ('integrated', 0, null), ('published', -1, null);

create function ledger_tile_only_grows() returns trigger language plpgsql as $$
begin
    if substring(new.hashes for length(old.hashes)) <> old.hashes then
        raise exception 'a tile only grows: %/%', old.level, old.number;
    end if;
    return new;
end $$;
create trigger ledger_tile_only_grows before update on ledger_tile
    for each row execute function ledger_tile_only_grows();

-- whatever the database grants by default, here it is no more than this
revoke all on ledger_entry, ledger_content, ledger_tile, ledger_checkpoint, ledger_cosignature, ledger_step from "${runtime}";
grant select, insert on ledger_entry, ledger_content, ledger_checkpoint, ledger_cosignature to "${runtime}";
grant select, insert, update on ledger_tile to "${runtime}";
grant select, update on ledger_step to "${runtime}";
