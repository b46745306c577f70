-- The opening that waits for publication, and the suspensions that stand, as JSON: whoever publishes or restores names them.
alter table listing add column next_opening text;
alter table listing add column suspensions text not null default '[]';

-- How each opening was tiered: with what is open, everybody sees how that was tiered, and not what is under way.
create table tiered_opening (
    listing       text not null,
    opening       text not null,
    guide_version text not null,
    levels        text not null,
    rule          text not null,
    supervision   text not null,
    primary key (listing, opening)
);
