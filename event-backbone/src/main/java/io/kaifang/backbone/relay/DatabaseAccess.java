package io.kaifang.backbone.relay;

/**
 * Where the service's database is and as whom the relay goes there: a role that may replicate and read the events, nothing else.
 *
 * @param name of the database
 */
public record DatabaseAccess(String host, int port, String name, String user, String password) {

    String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "%s@%s:%d/%s".formatted(user, host, port, name);
    }
}
