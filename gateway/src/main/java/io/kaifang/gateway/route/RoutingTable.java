package io.kaifang.gateway.route;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which service answers which path. Data, in {@code routes.json}. Immutable. */
public final class RoutingTable {
    private static final String FILE = "/routes.json";

    private final List<Route> routes;

    /**
     * Where a request goes.
     *
     * @param service who answers
     * @param largestBody in bytes
     */
    public record Target(Service service, long largestBody) {}

    RoutingTable(List<Route> routes) {
        this.routes = routes.stream()
                .sorted(Comparator.comparingInt(Route::precision).reversed())
                .toList();
    }

    /** The table that the gateway is delivered with. */
    public static RoutingTable delivered() {
        try (InputStream file = RoutingTable.class.getResourceAsStream(FILE)) {
            return new RoutingTable(JsonMapper.builder().build().readValue(file, new TypeReference<List<Route>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("the routing table cannot be read", e);
        }
    }

    /** Empty for paths that nobody answers. */
    public Optional<Target> find(String path) {
        List<String> segments = Paths.segments(path);
        return routes.stream()
                .filter(route -> route.leads(segments))
                .findFirst()
                .map(route -> new Target(route.service(), route.largestBody()));
    }
}
