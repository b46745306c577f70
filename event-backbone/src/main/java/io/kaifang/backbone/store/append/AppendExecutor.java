package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.batch.GroupCommit;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Executes appends. Those that arrive while another one is being executed share a transaction, and with it the round trip and the flush of
 * the log; an append that would have to wait for a lock is executed alone.
 */
public final class AppendExecutor {
    private final DataSource source;
    private final GroupCommit<AppendCall, AppendOutcome> groupCommit;

    public AppendExecutor(DataSource source) {
        this(source, AppendBatch::new);
    }

    /** @param newBatch decides which of the waiting appends can share a transaction */
    AppendExecutor(DataSource source, Supplier<GroupCommit.Batch<AppendCall>> newBatch) {
        this.source = source;
        this.groupCommit = new GroupCommit<>(newBatch, this::executeBatch);
    }

    /** Blocks until the events are stored or refused; never returns {@link AppendOutcome.Deferred}. */
    AppendOutcome append(AppendCall call) throws SQLException {
        if (AppendBatch.isLarge(call)) {
            return executeAlone(call);
        }
        var outcome = groupCommit.submit(call);
        return outcome instanceof AppendOutcome.Deferred ? executeAlone(call) : outcome;
    }

    private AppendOutcome executeAlone(AppendCall call) throws SQLException {
        try (var connection = source.getConnection()) {
            return AppendStatement.executeAlone(call, connection);
        }
    }

    private List<AppendOutcome> executeBatch(List<AppendCall> calls) throws SQLException {
        try (var connection = source.getConnection()) {
            return AppendStatement.executeBatch(calls, connection);
        } catch (SQLException failed) {
            if (calls.size() > 1 && isCausedByOneCall(failed)) {
                return Collections.nCopies(calls.size(), new AppendOutcome.Deferred());
            }
            throw failed;
        }
    }

    /** Whether the server refused the data of one of the calls, and so stored nothing; the other calls must not fail for that. */
    private static boolean isCausedByOneCall(SQLException failed) {
        var state = String.valueOf(failed.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54"); // data, constraints, limits
    }
}
