-- The opening that waits for publication, and the suspensions that stand, as JSON: whoever publishes or restores names them.
alter table listing add column next_opening text;
alter table listing add column suspensions text not null default '[]';
