-- An id that comes again with other content is no repetition: what the answer was given to is kept as a digest.
alter table receipt add column content text not null default '';
