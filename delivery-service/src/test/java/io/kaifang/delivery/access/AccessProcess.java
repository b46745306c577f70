package io.kaifang.delivery.access;

import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ListingId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Writes accesses down without rest, and tells each number when the access may be answered. Runs until it is killed. */
public final class AccessProcess {
    private AccessProcess() {}

    /** The folder is the argument. */
    public static void main(String[] arguments) throws IOException {
        AccessLog log = new AccessLog(Path.of(arguments[0]), 0);
        for (int i = 0; ; i++) {
            long number = log.record(new Access(
                    Instant.parse("2026-03-01T08:00:00Z"),
                    new ActorId("u-1"),
                    null,
                    new ListingId("l-1"),
                    null,
                    "rows",
                    List.of("district"),
                    1,
                    1,
                    Access.SERVED));
            System.out.println(number);
            if (i % 500 == 499) {
                log.seal();
            }
        }
    }
}
