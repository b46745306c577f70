-- Several appends in one transaction, each decided by itself; a single one is the plainest case. Takes the place of the function
-- append, which stays for the replicas of the version before, while they are replaced one by one: both lock the same keys.

-- Appends the events of each append if nothing that matches its condition has come since its marker. Answers for each event its
-- position, null if its append was refused for a conflict, or 0 if it would have had to wait for somebody's locks. One call is one
-- round trip and, without an outer transaction, one transaction. All that is said here rests on the call being the first write of
-- its transaction, under READ COMMITTED; so it refuses any other. Whoever calls it sees to it that no two appends of a call
-- touch each other, that is, that none locks exclusively what another locks; so that each is decided as if it were alone.
--
-- Locks. Whoever has a condition locks what could break it (exclusively: one tag of each criterion, or the types of a criterion
-- without tags, or everything); whoever stores an event locks what it could break (shared: its tags, its type, everything). So
-- of two calls of which one's event could match the other's condition, one waits; others don't. The locks fall at commit, after
-- the events have become visible.
-- Appends that go together wait for no lock, so that none waits for what only another one touches: whichever meets a lock that
-- somebody holds is put off, stores nothing, and is called again, alone and patiently.
-- No deadlock: a patient call takes all of its locks here, in ascending order of their keys, none twice and none upgraded. When it
-- waits for a key it holds only smaller ones, and who doesn't wait is in no circle; so calls can't wait in a circle.
--
-- Statements. Under READ COMMITTED each statement of a VOLATILE function has a snapshot of its own: the check sees what the
-- locks have waited for. The transaction id is assigned after all checks, so that of two calls that touch each other
-- the later one has the greater id: (tx, position) is a serial order of all appends.
--
-- Plans. A call while the tables are empty caches its plans for the session's life, so that the index must be the only sensible
-- way: a probe per tag, and no sequential scans. Lists go through single statements, whose preparation costs more than a row
-- does; the session's plan_cache_mode should be force_generic_plan, or each list is planned anew.
CREATE FUNCTION append_all(
    patient boolean, -- waits for locks; of a single append only
    lock_keys bigint[], lock_shared boolean[], lock_appends int[], -- append by append from 1, keys of each ascending
    markers pg_snapshot[], -- what each append's sourcing statement saw; null for no condition
    tag_criteria bigint[], tag_criteria_appends int[], -- hashes of criteria that are one tag
    other_criteria jsonb[], -- of each append, those of several tags or of types: [{"tags": [hash], "types": [name]}], or null
    facts text[], event_appends int[], -- of one event after the other: event_id to metadata, in the table's order
    tag_hashes bigint[], tag_events int[] -- which event each tag belongs to, from 1
) RETURNS bigint[]
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER
    SET search_path = backbone, pg_temp SET enable_seqscan = off
AS $$
DECLARE
    columns CONSTANT int := 14;
    taken text; -- of a lock waited for there is nothing to tell; assigned, because an expression costs a third of a PERFORM
    free boolean := true;
    put_off int[] := '{}'; -- appends
    refused int[];
    storing int[]; -- events
    positions bigint[] := array_fill(NULL::bigint, ARRAY[cardinality(event_appends)]);
    at int := 0;
    stored bigint;
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' OR pg_current_xact_id_if_assigned() IS NOT NULL THEN
        RAISE EXCEPTION 'an append must be the first write of a transaction under READ COMMITTED'
            USING ERRCODE = 'invalid_transaction_state';
    END IF;

    FOR i IN 1 .. cardinality(lock_keys) LOOP
        IF patient AND lock_shared[i] THEN
            taken := pg_advisory_xact_lock_shared(lock_keys[i]);
        ELSIF patient THEN
            taken := pg_advisory_xact_lock(lock_keys[i]);
        ELSE
            IF lock_shared[i] THEN
                free := pg_try_advisory_xact_lock_shared(lock_keys[i]);
            ELSE
                free := pg_try_advisory_xact_lock(lock_keys[i]);
            END IF;
            IF NOT free THEN
                put_off := put_off || lock_appends[i];
            END IF;
        END IF;
    END LOOP;

    refused := ARRAY(
        SELECT c.append FROM unnest(tag_criteria, tag_criteria_appends) AS c(hash, append) CROSS JOIN LATERAL (
            SELECT FROM event_tag t
            WHERE t.hash = c.hash AND t.tx >= pg_snapshot_xmin(markers[c.append])
              AND NOT pg_visible_in_snapshot(t.tx, markers[c.append])
            LIMIT 1) found);
    FOR i IN 1 .. cardinality(other_criteria) LOOP
        IF other_criteria[i] IS NOT NULL AND append_conflict(markers[i], other_criteria[i]) THEN
            refused := refused || i;
        END IF;
    END LOOP;

    storing := ARRAY(
        SELECT e.n FROM unnest(event_appends) WITH ORDINALITY AS e(append, n)
        WHERE e.append <> ALL (put_off) AND e.append <> ALL (refused));
    FOR stored IN
        INSERT INTO event (tx, event_id, type, version, time, subject, actor_kind, actor_id, on_behalf_of, correlation_id,
                           causation_id, traceparent, tags, payload, metadata)
        SELECT pg_current_xact_id(), facts[f + 1], facts[f + 2], facts[f + 3], facts[f + 4]::timestamptz, facts[f + 5],
               facts[f + 6], facts[f + 7], facts[f + 8], facts[f + 9], facts[f + 10], facts[f + 11],
               facts[f + 12]::text[], facts[f + 13]::json, facts[f + 14]::json
        FROM (SELECT (n - 1) * columns AS f FROM unnest(storing) AS n OFFSET 0) AS events
        RETURNING position
    LOOP
        at := at + 1;
        positions[storing[at]] := stored;
    END LOOP;
    INSERT INTO event_tag (hash, tx, position)
    SELECT t.hash, pg_current_xact_id(), positions[t.event] FROM unnest(tag_hashes, tag_events) AS t(hash, event)
    WHERE positions[t.event] IS NOT NULL;

    IF put_off <> '{}' THEN
        FOR i IN 1 .. cardinality(event_appends) LOOP
            IF event_appends[i] = ANY (put_off) THEN
                positions[i] := 0;
            END IF;
        END LOOP;
    END IF;
    RETURN positions;
END
$$;

REVOKE ALL ON FUNCTION append_all FROM PUBLIC;
GRANT EXECUTE ON FUNCTION append_all TO ${runtime};
