-- Whose data a listing is, so that reports about it reach its agency, what its fields mean, and whether it is suspended; a rebuilt view of the known listings has all of them.
alter table known_listing add column agency text;
alter table known_listing add column fields text;
alter table known_listing add column suspended boolean not null default false;
update known_listing set agency = (select min(a.agency) from agreement a where a.listing = known_listing.listing);
create index report_by_listing on report (listing, kind, filed_at desc, report desc);
