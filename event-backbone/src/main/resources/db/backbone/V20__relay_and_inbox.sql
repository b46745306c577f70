-- What leaves the store, and what the service's views and policies remember of what came in.

-- No more of the table than an event on its way tells.
CREATE PUBLICATION kaifang_events FOR TABLE event (tx, position, event_id, type, version, time, subject, actor_kind, actor_id,
    on_behalf_of, correlation_id, causation_id, traceparent, payload) WITH (publish = 'insert');

-- Views and policies. A view that is being rebuilt has two generations: the one that serves and the one that is built beside it.
CREATE TABLE inbox_consumer (
    consumer text PRIMARY KEY,
    serving  int NOT NULL DEFAULT 1,
    building int
);

-- The records that took effect, as far back as a duplicate could come or a reader could ask; see inbox_heard.
CREATE TABLE inbox_applied (
    consumer   text NOT NULL,
    generation int NOT NULL,
    source     text NOT NULL,
    position   bigint NOT NULL,
    partition  int NOT NULL,
    tx         bigint NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, generation, source, position)
);

-- How far each segment came: every event of its partition with a transaction below stable_below has been applied (or parked).
CREATE TABLE inbox_heard (
    consumer       text NOT NULL,
    generation     int NOT NULL,
    source         text NOT NULL,
    partition      int NOT NULL,
    stable_below   bigint NOT NULL,
    heard          timestamptz NOT NULL, -- the source's clock when it wrote the heartbeat
    pruned_through bigint NOT NULL DEFAULT 0, -- highest position whose memory was given up
    PRIMARY KEY (consumer, generation, source, partition)
);

-- Policies' commands that a rule refused: decided, and not asked again.
CREATE TABLE inbox_refused (
    consumer   text NOT NULL,
    source     text NOT NULL,
    event_id   text NOT NULL,
    ordinal    int NOT NULL,
    command    text NOT NULL,
    rule       text NOT NULL,
    refused_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, source, event_id, ordinal)
);

CREATE TABLE parked (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- order of replay within a key
    consumer   text NOT NULL,
    generation int NOT NULL,
    source     text NOT NULL,
    partition  int NOT NULL,
    position   bigint NOT NULL,
    key        text NOT NULL,
    type       text NOT NULL,
    version    int NOT NULL,
    meta       json NOT NULL,
    payload    text NOT NULL,
    origin     text NOT NULL,
    reason     text NOT NULL,
    behind     boolean NOT NULL, -- nothing wrong with it but the key's earlier record
    state      text NOT NULL DEFAULT 'parked' CHECK (state IN ('parked', 'replayed', 'discarded')),
    parked_at  timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz,
    settled_by text
);
CREATE INDEX parked_by_key ON parked (consumer, generation, key, id) WHERE state = 'parked';

-- The schema in which a view's next generation is built.
CREATE FUNCTION building_schema(of_consumer text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT 'building_' || replace(of_consumer, '-', '_')
$$;

-- The lock that a batch takes shared and the switch of generations takes alone.
CREATE FUNCTION generation_lock(of_consumer text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT hashtext(of_consumer)
$$;

-- Makes the consumer's generation the one whose tables unqualified names mean until the transaction ends.
CREATE FUNCTION enter_generation(of_consumer text, of_generation int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    serves int;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1264, backbone.generation_lock(of_consumer));
    SELECT c.serving INTO serves FROM backbone.inbox_consumer c WHERE c.consumer = of_consumer;
    IF serves > of_generation THEN
        RAISE EXCEPTION 'generation % of % serves no longer', of_generation, of_consumer USING ERRCODE = 'KF001';
    ELSIF serves < of_generation THEN
        PERFORM set_config('search_path', backbone.building_schema(of_consumer) || ', public', true);
    END IF;
END
$$;

-- Says which of the records are new, and which of those must wait because an earlier one of their key is parked. New ones that
-- needn't wait are remembered as applied, if asked: then this transaction applies them.
CREATE FUNCTION inbox_take(of_consumer text, of_generation int, of_source text, of_partition int,
                           records jsonb, -- [{"p": position, "t": tx, "k": key}], no position twice
                           remember boolean)
    RETURNS TABLE (new_position bigint, held boolean) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM backbone.enter_generation(of_consumer, of_generation);
    RETURN QUERY
    WITH incoming AS (
        SELECT r.p, r.t, r.k FROM jsonb_to_recordset(records) AS r(p bigint, t bigint, k text)
    ), fresh AS (
        SELECT i.p, i.t, EXISTS (
                   SELECT FROM backbone.parked k
                   WHERE k.consumer = of_consumer AND k.generation = of_generation AND k.key = i.k AND k.state = 'parked'
               ) AS waits
        FROM incoming i
        WHERE NOT EXISTS (
                  SELECT FROM backbone.inbox_heard h
                  WHERE h.consumer = of_consumer AND h.generation = of_generation AND h.source = of_source
                    AND h.partition = of_partition AND i.t < h.stable_below)
          AND NOT EXISTS (
                  SELECT FROM backbone.inbox_applied a
                  WHERE a.consumer = of_consumer AND a.generation = of_generation AND a.source = of_source AND a.position = i.p)
    ), remembered AS (
        INSERT INTO backbone.inbox_applied (consumer, generation, source, position, partition, tx)
        SELECT of_consumer, of_generation, of_source, f.p, of_partition, f.t FROM fresh f WHERE remember AND NOT f.waits
        ON CONFLICT DO NOTHING
        RETURNING position
    )
    SELECT f.p, f.waits FROM fresh f
    WHERE f.waits OR NOT remember OR f.p IN (SELECT r.position FROM remembered r);
END
$$;

-- Parks a record, once. Answers 'parked'; 'known' if it was dealt with before; or 'free' if it should wait behind an earlier record
-- of its key and there is none any more.
CREATE FUNCTION inbox_park(of_consumer text, of_generation int, of_source text, of_partition int, of_position bigint, of_tx bigint,
                           of_key text, of_type text, of_version int, of_meta json, of_payload text, of_origin text,
                           why text, is_behind boolean) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM backbone.enter_generation(of_consumer, of_generation);
    IF is_behind THEN
        PERFORM FROM backbone.parked k
        WHERE k.consumer = of_consumer AND k.generation = of_generation AND k.key = of_key AND k.state = 'parked'
        FOR SHARE;
        IF NOT FOUND THEN
            RETURN 'free';
        END IF;
    END IF;
    INSERT INTO backbone.inbox_applied (consumer, generation, source, position, partition, tx)
    VALUES (of_consumer, of_generation, of_source, of_position, of_partition, of_tx)
    ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN
        RETURN 'known';
    END IF;
    INSERT INTO backbone.parked (consumer, generation, source, partition, position, key, type, version, meta, payload, origin,
                                 reason, behind)
    VALUES (of_consumer, of_generation, of_source, of_partition, of_position, of_key, of_type, of_version, of_meta, of_payload,
            of_origin, why, is_behind);
    RETURN 'parked';
END
$$;

-- Takes heartbeats in, after everything that stands before them in their partitions.
CREATE FUNCTION inbox_hear(of_consumer text, of_generation int,
                           beats jsonb) -- [{"s": source, "p": partition, "b": stable below, "h": heard}]
    RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM backbone.enter_generation(of_consumer, of_generation);
    INSERT INTO backbone.inbox_heard AS h (consumer, generation, source, partition, stable_below, heard)
    SELECT of_consumer, of_generation, b.s, b.p, b.b, b.h
    FROM jsonb_to_recordset(beats) AS b(s text, p int, b bigint, h timestamptz)
    ORDER BY b.s, b.p
    ON CONFLICT (consumer, generation, source, partition) DO UPDATE
    SET stable_below = greatest(h.stable_below, excluded.stable_below), heard = greatest(h.heard, excluded.heard);
END
$$;

-- Gives up the memory of records that are older than any duplicate that could not be told by its transaction, and than two minutes,
-- for readers that ask for a position.
CREATE FUNCTION inbox_prune(of_consumer text, of_generation int) RETURNS void LANGUAGE sql AS $$
    WITH gone AS (
        DELETE FROM backbone.inbox_applied a USING backbone.inbox_heard h
        WHERE a.consumer = of_consumer AND a.generation = of_generation
          AND h.consumer = a.consumer AND h.generation = a.generation AND h.source = a.source AND h.partition = a.partition
          AND a.tx < h.stable_below AND a.applied_at < now() - interval '2 minutes'
        RETURNING a.source, a.partition, a.position
    ), furthest AS (
        SELECT source, partition, max(position) AS position FROM gone GROUP BY source, partition
    )
    UPDATE backbone.inbox_heard h SET pruned_through = greatest(h.pruned_through, f.position)
    FROM furthest f
    WHERE h.consumer = of_consumer AND h.generation = of_generation AND h.source = f.source AND h.partition = f.partition
$$;

-- Whether the view that serves has applied every one of the positions. One that is forgotten was applied if every segment has
-- heard from the source since any transaction of that time can still have been open (the runtime role's transaction_timeout).
CREATE FUNCTION inbox_has(of_consumer text, of_source text, positions bigint[]) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT NOT EXISTS (
        SELECT FROM unnest(positions) AS wanted(position)
        WHERE NOT EXISTS (
                  SELECT FROM backbone.inbox_applied a JOIN backbone.inbox_consumer c
                    ON c.consumer = a.consumer AND c.serving = a.generation
                  WHERE a.consumer = of_consumer AND a.source = of_source AND a.position = wanted.position)
          AND NOT EXISTS (
                  SELECT FROM backbone.inbox_heard h JOIN backbone.inbox_consumer c
                    ON c.consumer = h.consumer AND c.serving = h.generation
                  WHERE h.consumer = of_consumer AND h.source = of_source
                  HAVING max(h.pruned_through) >= wanted.position AND min(h.heard) > now() - interval '1 minute'))
$$;

GRANT SELECT, INSERT, UPDATE, DELETE
    ON inbox_consumer, inbox_applied, inbox_heard, inbox_refused, parked TO ${runtime};
