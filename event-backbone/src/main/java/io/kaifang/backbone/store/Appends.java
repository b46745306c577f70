package io.kaifang.backbone.store;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Carries appends to the database. Those that come while others are under way share a transaction, and with it the round trip and
 * the flush of the log; what can't be decided in company at once is decided alone.
 */
final class Appends {
    private final DataSource source;
    private final Together<AppendCall, AppendOutcome> together;

    Appends(DataSource source) {
        this(source, AppendParty::new);
    }

    /** @param parties says which of the appends that wait can share a transaction */
    Appends(DataSource source, Supplier<Together.Party<AppendCall>> parties) {
        this.source = source;
        this.together = new Together<>(parties, this::carry);
    }

    /** Blocks until it is stored or refused; never answers that it was put off. */
    AppendOutcome append(AppendCall call) throws SQLException {
        if (AppendParty.isLarge(call)) {
            return alone(call);
        }
        var outcome = together.go(call);
        return outcome instanceof AppendOutcome.PutOff ? alone(call) : outcome;
    }

    private AppendOutcome alone(AppendCall call) throws SQLException {
        try (var connection = source.getConnection()) {
            return AppendStatement.alone(call, connection);
        }
    }

    private List<AppendOutcome> carry(List<AppendCall> calls) throws SQLException {
        try (var connection = source.getConnection()) {
            return AppendStatement.together(calls, connection);
        } catch (SQLException failed) {
            if (calls.size() > 1 && isOfOneCall(failed)) {
                return Collections.nCopies(calls.size(), new AppendOutcome.PutOff());
            }
            throw failed;
        }
    }

    /** Whether the server refused what one of the calls wanted to store, and so has stored nothing; the others mustn't suffer. */
    private static boolean isOfOneCall(SQLException failed) {
        var state = String.valueOf(failed.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54"); // data, constraints, limits
    }
}
