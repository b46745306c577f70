-- What was found in a version, by which detectors, and until when it waits to be judged. Empty for versions that nobody has looked at.
alter table dataset_version add column findings text not null default '[]';
alter table dataset_version add column detectors text;
alter table dataset_version add column waits_until timestamptz;
create index dataset_version_by_state on dataset_version (state, decided_at desc);

-- What the tiering of a listing names: as proposed last, and as confirmed last.
create table tiering (
    listing text primary key,
    proposed text not null,
    confirmed text,
    category text
);
