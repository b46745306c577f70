-- What the service answers from. Every table of the first part can be rebuilt from the events.

create table agreement (
    agreement text primary key,
    application text not null,
    listing text not null,
    listing_title text not null,
    agency text not null,
    data_user text not null,
    terms text not null,
    reviewed_by_authority boolean not null,
    template text not null,
    text_sha256 text not null,
    content text not null,
    stage text not null,
    review_reasons text not null,
    in_force_from timestamptz,
    in_force_until timestamptz,
    ended_because text,
    drawn_at timestamptz not null,
    updated_at timestamptz not null
);
create index agreement_by_user on agreement (data_user, drawn_at desc, agreement desc);
create index agreement_by_agency on agreement (agency, drawn_at desc, agreement desc);
create index agreement_by_time on agreement (drawn_at desc, agreement desc);
create index agreement_by_listing on agreement (listing, drawn_at, agreement);
create index agreement_by_end on agreement (in_force_until) where stage = 'IN_FORCE';

create table agreement_signature (
    agreement text not null,
    party text not null,
    signer text not null,
    text_sha256 text not null,
    key_id text not null,
    signature text not null,
    signed_at text not null,
    primary key (agreement, party)
);

create table violation (
    violation text primary key,
    agreement text not null,
    listing text not null,
    agency text not null,
    data_user text not null,
    kind text not null,
    report text,
    published boolean not null,
    recorded_at timestamptz not null
);
create index violation_by_time on violation (recorded_at desc, violation desc);

create table measure (
    violation text not null,
    position bigint not null,
    measure text not null,
    reason text not null,
    published boolean not null,
    taken_at timestamptz not null,
    primary key (violation, position)
);

create table report (
    report text primary key,
    kind text not null,
    agreement text,
    listing text not null,
    calls bigint,
    commitment text not null,
    erased boolean not null,
    filed_at timestamptz not null
);
create index report_by_agreement on report (agreement, filed_at desc, report desc);
create index report_by_kind on report (kind, filed_at desc, report desc);

create table known_listing (
    listing text primary key,
    title text not null,
    withdrawn boolean not null
);

-- Not rebuilt from anything: what people wrote, which no event holds, so that it can be erased.
create table personal_content (
    report text primary key,
    author text,
    content text,
    salt bytea,
    stored_at timestamptz not null,
    erased_at timestamptz
);
