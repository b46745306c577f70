package io.kaifang.backbone.store.append;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.batch.GroupCommit;
import io.kaifang.backbone.store.event.TagKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The consistency proof can fail: it rejects stores that are broken on purpose, each in one place, and only those. */
class SabotagedStoreTest {
    private static final int THREADS = 8;
    private static final int EVENTS = 120;
    /** How many histories an intact store must pass, and within how many a broken one must be detected. */
    private static final int SOUND = 3;

    private static final int MOST = 60;

    private static final String LOCKING = "\\n *FOR i IN 1 \\.\\. cardinality\\(lock_keys\\) LOOP.*?END LOOP;";
    private static final String STORING = "\\n *storing := ARRAY\\(";

    private static TestDatabase database;
    private static List<String> functions;

    /** Which text of the store's functions is replaced with what, if any, and what the proof reports then. */
    enum Sabotage {
        NOTHING("(?!)", "", ""),
        THE_HIGHEST_TRANSACTION_AS_MARKER(
                "NOT pg_visible_in_snapshot\\((\\w+)\\.tx, (marker|markers\\[c\\.append\\])\\)",
                "$1.tx >= pg_snapshot_xmax($2)",
                "but before it stood"),
        NO_EXCLUSIVE_LOCKS("advisory_xact_lock\\(", "advisory_xact_lock_shared(", "but before it stood"),
        NO_LOCK_ON_EVERYTHING(
                "lock_shared\\[i\\] THEN",
                "(lock_shared[i] OR lock_keys[i] = " + TagKeys.EVERYTHING + ") THEN",
                "but before it stood"),
        TYPES_LEFT_OUT_OF_THE_CHECK("e\\.type = ANY \\(names\\)", "true", "refused without a conflict"),
        TYPES_WITHOUT_TAGS_LEFT_UNGUARDED("e\\.type = wanted\\.type", "false", "but before it stood"),
        CHECKED_BEFORE_THE_LOCKS_ARE_HELD(
                "(?s)(" + LOCKING + ")(.*?)(" + STORING + ")", "$2$1$3", "but before it stood"),
        HELD_LOCKS_DISREGARDED_IN_A_BATCH("IF NOT free THEN", "IF false THEN", "but before it stood"),
        CONFLICTING_APPENDS_IN_ONE_BATCH("(?!)", "", "but before it stood"),
        /** Must be the last, because the server keeps counting its deadlocks. */
        LOCKS_TAKEN_IN_NO_ORDER(
                "(lock_keys|lock_shared)\\[i\\]",
                "$1[CASE WHEN patient AND pg_backend_pid() % 2 = 1 THEN cardinality(lock_keys) + 1 - i ELSE i END]",
                "deadlocks");

        private final Pattern words;
        private final String instead;
        private final String found;

        Sabotage(String words, String instead, String found) {
            this.words = Pattern.compile(words);
            this.instead = instead;
            this.found = found;
        }
    }

    @BeforeAll
    static void store() throws SQLException {
        database = TestDatabase.of("sabotaged");
        functions = new ArrayList<>();
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(ProofLog.REFUSALS);
            var source = statement.executeQuery(
                    "SELECT pg_get_functiondef(oid) FROM pg_proc"
                            + " WHERE pronamespace = 'backbone'::regnamespace AND proname IN ('append_all', 'append_conflict')");
            while (source.next()) {
                functions.add(source.getString(1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_proof_finds(Sabotage sabotage) throws Exception {
        long seed = Long.getLong("proof.seed", System.nanoTime() % 1_000_000);
        var found = find(sabotage, seed);
        if (sabotage == Sabotage.NOTHING) {
            assertThat(found).as("seed " + seed).isEmpty();
        } else {
            assertThat(found).as("seed " + seed).anyMatch(fault -> fault.contains(sabotage.found));
        }
    }

    /** Uses short histories, because a decision on every event can overtake others only at the beginning of one. */
    private static List<String> find(Sabotage sabotage, long seed) throws Exception {
        var pool = database.pool(THREADS);
        try (var owner = database.connectAsOwner()) {
            assertThat(apply(sabotage, owner))
                    .as(
                            "whether the store says what is to be sabotaged; if it says it otherwise now, so must this test")
                    .isEqualTo(!sabotage.words.pattern().equals("(?!)"));
            for (int history = 1; history <= (sabotage == Sabotage.NOTHING ? SOUND : MOST); history++) {
                beginAnew(owner);
                ProofWorker.seed(pool);
                decide(owner, pool, sabotage, seed + history);
                var log = ProofLog.read(pool);
                if (!log.faults().isEmpty()) {
                    System.out.printf(
                            "%s: seed %d, history %d, %s: %s%n",
                            sabotage, seed, history, log, log.faults().getFirst());
                    return log.faults();
                }
            }
        }
        return List.of();
    }

    private static boolean apply(Sabotage sabotage, Connection owner) throws SQLException {
        boolean changed = false;
        try (var statement = owner.createStatement()) {
            for (var function : functions) {
                var broken = sabotage.words.matcher(function).replaceAll(sabotage.instead);
                statement.execute(broken);
                changed |= !broken.equals(function);
            }
        }
        return changed;
    }

    /** Deletes all events, which only the owner can do. */
    private static void beginAnew(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("ALTER TABLE backbone.event DISABLE TRIGGER USER");
            statement.execute("ALTER TABLE backbone.event_tag DISABLE TRIGGER USER");
            statement.execute("TRUNCATE backbone.event, backbone.event_tag, refusal");
            statement.execute("ALTER TABLE backbone.event ENABLE TRIGGER USER");
            statement.execute("ALTER TABLE backbone.event_tag ENABLE TRIGGER USER");
        }
    }

    private static void decide(Connection owner, DataSource pool, Sabotage sabotage, long seed)
            throws SQLException, InterruptedException {
        var goesOn = new AtomicBoolean(true);
        Supplier<GroupCommit.Batch<AppendCall>> newBatch =
                sabotage == Sabotage.CONFLICTING_APPENDS_IN_ONE_BATCH ? () -> _ -> true : AppendBatch::new;
        var threads = ProofWorker.start(pool, newBatch, seed, THREADS, goesOn::get);
        try (var count = owner.prepareStatement("SELECT count(*) FROM backbone.event")) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            long stored = 0;
            while (stored < EVENTS && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
                try (var row = count.executeQuery()) {
                    row.next();
                    stored = row.getLong(1);
                }
            }
        } finally {
            goesOn.set(false);
            for (var thread : threads) {
                thread.join(TimeUnit.SECONDS.toMillis(60));
            }
        }
    }
}
