-- Which documents support a work order, as JSON.
alter table work_order add column documents text;

-- What can be erased, and is in no event: the documents that agencies hand in to support a closing.
create table attachment (
    attachment text primary key,
    owner text not null,
    name text not null,
    media_type text not null,
    sha256 text not null,
    bytes bigint not null,
    stored_at timestamptz not null
);
create index attachment_by_owner on attachment (owner, stored_at);
create index attachment_by_content on attachment (sha256);
