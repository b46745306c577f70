package io.kaifang.gateway.route;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the routing table.
 *
 * @param path the beginning of the paths meant, whole segments; {@code {}} stands for any one segment
 * @param service who answers
 * @param bytes the largest body, where it is not the usual one
 */
record Route(
        String path,
        Service service,
        @JsonProperty("bytes") @Nullable Long bytes) {
    static final long USUAL_BYTES = 10L * 1024 * 1024;
    private static final String ANY = "{}";

    List<String> segments() {
        return Paths.segments(path);
    }

    long largestBody() {
        return bytes == null ? USUAL_BYTES : bytes;
    }

    boolean leads(List<String> asked) {
        List<String> own = segments();
        if (own.size() > asked.size()) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).equals(ANY) && !own.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Longer paths go first; of two as long, the one with fewer placeholders. */
    int precision() {
        List<String> own = segments();
        return own.size() * 100
                - (int) own.stream().filter(segment -> segment.equals(ANY)).count();
    }
}
