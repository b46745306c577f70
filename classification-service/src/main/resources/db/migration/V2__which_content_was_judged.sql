-- A decision is for the content that was judged: proposals and fields name it by its digest.
alter table assessment add column content text;
alter table listing_fields add column content text;

-- A decision is public with the opening that it led to, and not before: what was decided for which opening, and which one is open.
create table decided_opening (
    listing  text not null,
    opening  text not null,
    decision text not null,
    primary key (listing, opening)
);
create table published_opening (
    listing text primary key,
    content text not null,
    opening text not null
);
