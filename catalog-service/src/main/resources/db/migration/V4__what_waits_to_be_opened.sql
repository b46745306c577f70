-- The opening that waits for publication, as JSON: whoever publishes it names it.
alter table listing add column next_opening text;
