-- Agreements and violations that rely on knowing who applied; both can be rebuilt from the events.
create table holding_agreement (
    agreement text primary key,
    application text not null,
    until timestamptz,
    ended_at timestamptz,
    drawn_at timestamptz not null
);
create index holding_agreement_by_application on holding_agreement (application, drawn_at);

create table holding_violation (
    violation text primary key,
    data_user text not null,
    recorded_at timestamptz not null,
    lifted_at timestamptz
);
create index holding_violation_by_user on holding_violation (data_user, recorded_at);

-- Years whose working days are missing, of which the authority was told; from the events.
create table calendar_alarm (
    year int primary key,
    raised_at timestamptz not null
);
