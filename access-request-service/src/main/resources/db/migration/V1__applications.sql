-- What the service answers from. Every table of the first part can be rebuilt from the events.

create table offered_listing (
    listing text primary key,
    agency text not null,
    title text not null,
    category text not null,
    open boolean not null,
    withdrawn boolean not null,
    fields text not null,
    conditions text not null,
    updated_at timestamptz not null
);

create table application (
    application text primary key,
    revision int not null,
    stage text not null,
    listing text not null,
    agency text not null,
    applicant text not null,
    requested_use text not null,
    materials text not null,
    reasons text not null,
    details text not null,
    work_order text,
    submitted_at timestamptz not null,
    updated_at timestamptz not null
);
create index application_by_applicant on application (applicant, submitted_at desc, application desc);
create index application_by_agency on application (agency, submitted_at desc, application desc);
create index application_by_listing on application (listing, submitted_at, application);
create index application_by_time on application (submitted_at desc, application desc);

create table application_step (
    application text not null,
    position bigint not null,
    what text not null,
    revision int not null,
    by_actor text not null,
    at timestamptz not null,
    detail text not null,
    primary key (application, position)
);

create table work_order (
    work_order text primary key,
    application text not null,
    listing text not null,
    agency text not null,
    stage text not null,
    received_at timestamptz not null,
    received_on date not null,
    working_days int not null,
    due date,
    missing_year int,
    overdue_since timestamptz,
    ended_at timestamptz
);
create index work_order_by_agency on work_order (agency, received_at desc, work_order desc);
create index work_order_by_application on work_order (application);
create index work_order_open on work_order (due) where stage = 'OPEN';
create index work_order_received_on on work_order (received_on, work_order);

create table work_calendar (
    year int primary key,
    holidays_on_weekdays text not null,
    workdays_on_weekends text not null,
    source text not null,
    published_at timestamptz not null
);

-- What can be erased, and is in no event: who applied, and the documents handed in.

create table applicant_details (
    application text not null,
    commitment text not null,
    applicant text not null,
    content text,
    salt text,
    stored_at timestamptz not null,
    erased_at timestamptz,
    primary key (application, commitment)
);

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
