package io.kaifang.audit.log;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections that are cut, as by a kill, before or after their n-th word to the server. */
final class CrashingSource {
    private static final Set<String> WORDS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "unwrap");

    private final PGSimpleDataSource source;
    private final int point;
    private final boolean after;
    private int said;
    private boolean crashed;

    /** What a process that was killed would have thrown, had it lived. */
    static final class Crashed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param point the word at which it happens, from 0
     * @param after whether the server has done what it was told, and only the process doesn't know
     */
    CrashingSource(PGSimpleDataSource source, int point, boolean after) {
        this.source = source;
        this.point = point;
        this.after = after;
    }

    boolean crashed() {
        return crashed;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (_, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                throw new UnsupportedOperationException(method.getName());
            }
            Connection connection = source.getConnection();
            return proxy(Connection.class, (_, call, given) -> on(connection, connection, call, given));
        });
    }

    private Object on(Connection connection, Object target, Method call, Object[] arguments) throws Throwable {
        boolean word = WORDS.contains(call.getName());
        if (word && said == point && !after) {
            crash(connection);
        }
        Object answer;
        try {
            answer = call.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (word && said++ == point && after) {
            crash(connection);
        }
        if (answer instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, (_, next, given) -> on(connection, statement, next, given));
        }
        return answer instanceof Statement statement
                ? proxy(Statement.class, (_, next, given) -> on(connection, statement, next, given))
                : answer;
    }

    private void crash(Connection connection) throws SQLException {
        crashed = true;
        connection.abort(Runnable::run);
        throw new Crashed();
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
