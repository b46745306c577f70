package io.kaifang.gateway.route;

import io.kaifang.contracts.suite.PathPrefix;
import io.kaifang.contracts.suite.SuiteService;
import java.util.Map;
import java.util.Optional;

/**
 * Where a request goes.
 *
 * @param service the service that answers
 * @param largestBody the largest body that is passed on, in bytes
 */
public record Target(SuiteService service, long largestBody) {
    private static final long USUAL_BYTES = 10L * 1024 * 1024;

    /** Paths that take larger bodies than usual. */
    static final Map<PathPrefix, Long> LARGER = Map.of(
            new PathPrefix("/datasets/{}/versions"), 2L * 1024 * 1024 * 1024,
            new PathPrefix("/resource-directory"), 100L * 1024 * 1024);

    /** Empty for paths that no service answers. */
    public static Optional<Target> of(String path) {
        return SuiteService.answering(path).map(service -> new Target(service, largestBody(path)));
    }

    private static long largestBody(String path) {
        return LARGER.entrySet().stream()
                .filter(limit -> limit.getKey().covers(path))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(USUAL_BYTES);
    }
}
