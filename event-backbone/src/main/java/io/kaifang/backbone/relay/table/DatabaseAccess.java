package io.kaifang.backbone.relay.table;

/**
 * Where the service's database is, and the role with which the relay connects: it may replicate and read events, nothing else.
 *
 * @param name of the database
 */
public record DatabaseAccess(String host, int port, String name, String user, String password) {

    String url() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, name);
    }

    /** Replication slots belong to the whole server, so the slot's name contains the database's. */
    public String slot() {
        return name.replace('-', '_') + "_relay";
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "%s@%s:%d/%s".formatted(user, host, port, name);
    }
}
