-- The time that a listing covers, in its own words; null where it was listed before they were kept.
alter table listing add column time_span text;
