package io.kaifang.local.client;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** What the last write was answered with. Sent with a read, it makes the service wait until it has seen that write. */
public final class LastWrite {
    static final String HEADER = "Kaifang-Consistency";

    private final AtomicReference<String> last = new AtomicReference<>();

    void addTo(HttpRequest.Builder request) {
        Optional.ofNullable(last.get()).ifPresent(token -> request.header(HEADER, token));
    }

    void takeFrom(HttpHeaders headers) {
        headers.firstValue(HEADER).ifPresent(last::set);
    }
}
