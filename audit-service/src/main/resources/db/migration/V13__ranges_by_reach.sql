-- The transactions that a range reaches, none where it is stated the wrong way round. Ranges come by the thousand each day, and of
-- one source at most one reaches a transaction: so it is looked up, and not sought among all.
create function completeness_reach(from_tx bigint, below_tx bigint) returns int8range
    language sql immutable parallel safe
    return case when from_tx < below_tx then int8range(from_tx, below_tx) else 'empty'::int8range end;
create index completeness_range_reach on completeness_range using gist (completeness_reach(from_tx, below_tx));

create index completeness_leaf_by_entry on completeness_leaf (idx);
