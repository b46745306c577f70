-- What questions are answered from. Made of the leaves alone, and no evidence: it can be dropped and made again.

create table step (
    idx          bigint primary key,
    event_id     text        not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    actor        text,
    on_behalf_of text,
    outcome      text        not null,
    article      text,
    causation    text,
    -- an effect never stands before its cause, whatever the clocks say
    order_time   timestamptz not null,
    depth        integer     not null
);
create index step_in_order on step (order_time, depth, idx);
create index step_by_event on step (event_id);
create index step_by_causation on step (causation) where causation is not null;
create index step_by_actor on step (actor, order_time, depth, idx);
create index step_by_type on step (type, order_time, depth, idx);
create index step_by_article on step (article, order_time, depth, idx);
create index step_by_outcome on step (outcome, order_time, depth, idx);

create table step_subject (
    kind text   not null,
    id   text   not null,
    idx  bigint not null,
    primary key (kind, id, idx)
);

-- An agreement belongs to its application, and both to the data set: learned from events that name two of them.
create table step_link (
    parent_kind text not null,
    parent_id   text not null,
    child_kind  text not null,
    child_id    text not null,
    primary key (parent_kind, parent_id, child_kind, child_id)
);

create table step_progress (
    only_row boolean primary key default true check (only_row),
    next_idx bigint not null
);
insert into step_progress (next_idx) values (0);

grant select, insert, update, delete, truncate on step, step_subject, step_link, step_progress to "${runtime}";
