-- What agencies sent: contents that events name by digest, and answers already given. Not views: nothing rebuilds them.
create table directory_content (
    agency      text not null,
    content     text not null,
    columns     bigint not null,
    received_at timestamptz not null,
    primary key (agency, content)
);

create table directory_entry (
    agency         text not null,
    content        text not null,
    resource       text not null,
    resource_title text not null,
    column_name    text not null,
    column_title   text not null,
    primary key (agency, content, resource, column_name),
    foreign key (agency, content) references directory_content on delete cascade
);

create table receipt (
    agency   text not null,
    source   text not null,
    id       text not null,
    answer   text not null,
    given_at timestamptz not null,
    primary key (agency, source, id)
);

create table parked_intake (
    id        text primary key,
    agency    text not null,
    origin    text not null,
    reason    text not null,
    headers   text not null,
    value     bytea not null,
    parked_at timestamptz not null,
    replayed_at timestamptz
);
