package io.kaifang.gateway;

/**
 * The order in which filters see a request: the highest number first. Quarkus prepares authentication at 200 and asks for it at
 * 100; routes follow all filters, the lowest number first.
 */
public final class FilterOrder {
    /** Request id and security headers, so that every later answer carries them. */
    public static final int STANDARD_HEADERS = 2_000;
    /** Ambiguous paths are refused before anything else reads the path. */
    public static final int AMBIGUOUS_PATHS = 1_900;
    /** The limit per address comes before any token is checked. */
    public static final int ADDRESS_LIMIT = 1_000;
    /** The limit per client needs the verified token. */
    public static final int CLIENT_LIMIT = 150;

    /** The route that forwards to a service: after the gateway's own pages. */
    public static final int FORWARDING_ROUTE = 100_000;

    private FilterOrder() {}
}
