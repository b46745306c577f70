package io.kaifang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** Paths that are not for everybody. */
final class ClosedPaths {
    /** One of each kind of service, and none that a data user may call. */
    private static final List<String> OFFICIAL = List.of(
            "/parked-intake",
            "/assessments",
            "/application-work-orders",
            "/audit/completeness",
            "/ledger/tile/entries/000.p/1");

    private static final List<String> SIGNED_IN = List.of("/applications", "/agreements", "/accesses/1/proof");

    private ClosedPaths() {}

    /** A stranger is asked to sign in, and a data user is refused what is official. */
    static void assertClosed(Visitor stranger, Visitor dataUser) {
        for (var path : Stream.concat(OFFICIAL.stream(), SIGNED_IN.stream()).toList()) {
            var asked = stranger.response(path);
            assertThat(asked.status()).as("%s: %s", path, asked.text()).isEqualTo(401);
            assertThat(asked.text()).contains("/problems/sign-in-required");
            assertThat(asked.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        }
        for (var path : OFFICIAL) {
            var refused = dataUser.response(path);
            assertThat(refused.status()).as("%s: %s", path, refused.text()).isEqualTo(403);
        }
    }
}
