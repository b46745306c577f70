-- The event store. Its owner migrates it; the runtime role reads it and appends through one function, and can do nothing else.

CREATE TABLE event (
    tx             xid8        NOT NULL, -- the transaction that stored it; (tx, position) is the order of the store
    position       bigint      GENERATED ALWAYS AS IDENTITY, -- unique; assigned before commit, so no order of commits
    event_id       text        NOT NULL,
    type           text        NOT NULL,
    version        text        NOT NULL,
    time           timestamptz NOT NULL,
    subject        text,
    actor_kind     text,
    actor_id       text,
    on_behalf_of   text,
    correlation_id text,
    causation_id   text,
    traceparent    text,
    tags           text[]      NOT NULL, -- key=value
    payload        json        NOT NULL,
    metadata       json        NOT NULL,
    PRIMARY KEY (tx, position)
);

-- Criteria of types without tags; hashed because names are long.
CREATE INDEX event_by_type ON event (hashtextextended(type, 0), tx, position);
-- Tokens by time, and the odd look at a position; nearly free to keep.
CREATE INDEX event_by_time ON event USING brin (time, position) WITH (pages_per_range = 32);

CREATE TABLE event_tag (
    hash     bigint NOT NULL, -- of key=value
    tx       xid8   NOT NULL,
    position bigint NOT NULL,
    PRIMARY KEY (hash, tx, position)
);

-- Appends events if nothing that matches the condition has come since the marker, and answers their positions, or null if
-- something has. One call is one round trip and, without an outer transaction, one transaction. All that is said here rests on
-- the call being the first write of its transaction, under READ COMMITTED; so it refuses any other.
--
-- Locks. Whoever has a condition locks what could break it (exclusively: one tag of each criterion, or the types of a criterion
-- without tags, or everything); whoever stores an event locks what it could break (shared: its tags, its type, everything). So
-- of two calls of which one's event could match the other's condition, one waits; others don't. The locks fall at commit, after
-- the events have become visible.
-- No deadlock: each call takes all of its locks here, in ascending order of their keys, none twice and none upgraded. A call
-- that waits for a key holds only smaller ones, so that calls can't wait in a circle.
--
-- Statements. Under READ COMMITTED each statement of a VOLATILE function has a snapshot of its own: the check sees what the
-- locks have waited for. The transaction id is assigned after the check, so that of two calls that touch each other
-- the later one has the greater id: (tx, position) is a serial order of all appends.
--
-- Plans. A call while the tables are empty caches its plans for the session's life, so that the index must be the only sensible
-- way: a probe per tag, and no sequential scans. Loops of single rows, because what is common is one event with few tags, and
-- set-returning functions cost more there than they save.
CREATE FUNCTION append(
    lock_keys bigint[], lock_shared boolean[],
    marker pg_snapshot, -- what the sourcing statement saw; null for no condition
    tag_criteria bigint[], -- hashes of criteria that are one tag
    other_criteria jsonb, -- criteria of several tags or of types: [{"tags": [hash], "types": [name]}]
    facts text[], -- of one event after the other: event_id to metadata, in the table's order
    tag_hashes bigint[], tag_events int[] -- which event each tag belongs to, from 1
) RETURNS bigint[]
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER
    SET search_path = backbone, pg_temp SET enable_seqscan = off
AS $$
DECLARE
    columns CONSTANT int := 14;
    taken text; -- of a lock there is nothing to tell; assigned, because an expression costs a third of a PERFORM
    wanted bigint;
    at int := 0;
    stored bigint;
    positions bigint[] := '{}';
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' OR pg_current_xact_id_if_assigned() IS NOT NULL THEN
        RAISE EXCEPTION 'an append must be the first write of a transaction under READ COMMITTED'
            USING ERRCODE = 'invalid_transaction_state';
    END IF;

    FOR i IN 1 .. cardinality(lock_keys) LOOP
        IF lock_shared[i] THEN
            taken := pg_advisory_xact_lock_shared(lock_keys[i]);
        ELSE
            taken := pg_advisory_xact_lock(lock_keys[i]);
        END IF;
    END LOOP;

    IF marker IS NOT NULL THEN
        FOREACH wanted IN ARRAY tag_criteria LOOP
            IF EXISTS (
                SELECT FROM event_tag t
                WHERE t.hash = wanted AND t.tx >= pg_snapshot_xmin(marker) AND NOT pg_visible_in_snapshot(t.tx, marker)
            ) THEN
                RETURN NULL;
            END IF;
        END LOOP;
        IF other_criteria IS NOT NULL AND append_conflict(marker, other_criteria) THEN
            RETURN NULL;
        END IF;
    END IF;

    WHILE at < cardinality(facts) LOOP
        INSERT INTO event (tx, event_id, type, version, time, subject, actor_kind, actor_id, on_behalf_of, correlation_id,
                           causation_id, traceparent, tags, payload, metadata)
        VALUES (pg_current_xact_id(), facts[at + 1], facts[at + 2], facts[at + 3], facts[at + 4]::timestamptz, facts[at + 5],
                facts[at + 6], facts[at + 7], facts[at + 8], facts[at + 9], facts[at + 10], facts[at + 11],
                facts[at + 12]::text[], facts[at + 13]::json, facts[at + 14]::json)
        RETURNING position INTO stored;
        positions := positions || stored;
        at := at + columns;
    END LOOP;
    INSERT INTO event_tag (hash, tx, position)
    SELECT t.hash, pg_current_xact_id(), positions[t.event] FROM unnest(tag_hashes, tag_events) AS t(hash, event);

    RETURN positions;
END
$$;

-- Whether an event that the marker doesn't see matches a criterion of several tags, or of types.
CREATE FUNCTION append_conflict(marker pg_snapshot, criteria jsonb) RETURNS boolean
    LANGUAGE plpgsql VOLATILE
    SET search_path = backbone, pg_temp SET enable_seqscan = off
AS $$
DECLARE
    criterion jsonb;
    hashes bigint[];
    names text[];
BEGIN
    FOR criterion IN SELECT jsonb_array_elements(criteria) LOOP
        hashes := ARRAY(SELECT jsonb_array_elements(criterion -> 'tags')::bigint);
        names := ARRAY(SELECT jsonb_array_elements_text(criterion -> 'types'));
        IF hashes = '{}' AND names = '{}' THEN
            IF EXISTS (
                SELECT FROM event e WHERE e.tx >= pg_snapshot_xmin(marker) AND NOT pg_visible_in_snapshot(e.tx, marker)
            ) THEN
                RETURN true;
            END IF;
        ELSIF hashes = '{}' THEN
            IF EXISTS (
                SELECT FROM unnest(names) AS wanted(type) CROSS JOIN LATERAL (
                    SELECT FROM event e
                    WHERE hashtextextended(e.type, 0) = hashtextextended(wanted.type, 0) AND e.type = wanted.type
                      AND e.tx >= pg_snapshot_xmin(marker) AND NOT pg_visible_in_snapshot(e.tx, marker)
                    LIMIT 1) found
            ) THEN
                RETURN true;
            END IF;
        ELSIF EXISTS (
            SELECT FROM event_tag t
            WHERE t.hash = hashes[1] AND t.tx >= pg_snapshot_xmin(marker) AND NOT pg_visible_in_snapshot(t.tx, marker)
              AND NOT EXISTS (
                  SELECT FROM unnest(hashes[2:]) AS also(hash)
                  WHERE NOT EXISTS (
                      SELECT FROM event_tag u WHERE u.hash = also.hash AND u.tx = t.tx AND u.position = t.position))
              AND (names = '{}' OR EXISTS (
                  SELECT FROM event e WHERE e.tx = t.tx AND e.position = t.position AND e.type = ANY (names)))
        ) THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END
$$;

-- Events are for ever, whoever asks.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are never changed: % on % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER event_is_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_tag_is_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON event_tag
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

REVOKE ALL ON FUNCTION append, append_conflict FROM PUBLIC;
GRANT USAGE ON SCHEMA backbone TO ${runtime}, ${relay};
GRANT SELECT ON event, event_tag TO ${runtime}, ${relay};
GRANT EXECUTE ON FUNCTION append TO ${runtime};
