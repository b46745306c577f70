-- Since when a listing's history stays open without new data; null while it is kept up to date.
alter table listing add column static_since timestamptz;
