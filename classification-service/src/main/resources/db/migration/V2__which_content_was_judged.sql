-- A decision is for the content that was judged: proposals and fields name it by its digest.
alter table assessment add column content text;
alter table listing_fields add column content text;
