package io.kaifang.gateway.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The path of a request as it was sent. */
public final class RequestPath {
    private static final String[] ENCODED = {"%2f", "%5c", "%2e", "%00"};

    private RequestPath() {}

    /**
     * Whether a service could read the path differently from the gateway: dot segments, encoded slashes or dots, backslashes,
     * empty segments.
     */
    public static boolean isAmbiguous(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return Stream.of(ENCODED).anyMatch(lower::contains)
                || path.indexOf('\\') >= 0
                || path.contains("//")
                || Arrays.stream(path.split("/", -1)).anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }
}
