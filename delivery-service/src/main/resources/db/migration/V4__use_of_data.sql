-- How often which data were read. Made of the access records batch by batch, each once; not rebuilt from events.
create table access_use (
    day date not null,
    listing text not null,
    way text not null,
    reader text not null,
    access_grant text not null, -- empty where none was needed
    accesses bigint not null,
    refused bigint not null,
    data_rows bigint not null,
    bytes bigint not null,
    primary key (day, listing, way, reader, access_grant)
);
create index access_use_by_listing on access_use (listing, day);
create index access_use_by_reader on access_use (reader, day);

-- Up to which record they were added up.
create table access_use_progress (
    only_row boolean primary key default true check (only_row),
    last_sequence bigint not null
);
insert into access_use_progress (last_sequence) values (0);
