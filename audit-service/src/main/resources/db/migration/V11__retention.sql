-- Which entries are no longer shown, and on what ground. Nothing is deleted: tiles, proofs and the rows themselves stay.
create table ledger_pruning (
    below      bigint primary key check (below > 0),
    ground     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null
);
revoke all on ledger_pruning from "${runtime}";
grant select, insert on ledger_pruning to "${runtime}";
