package io.kaifang.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Verifies the running service over HTTP by Go's own packages; a machine without Go can't, and nothing needs it to. */
public final class GoReader {

    private static final int NOT_HERE = 77;

    private GoReader() {}

    public static void verifyAll() throws Exception {
        Process process = new ProcessBuilder(
                        "/bin/sh",
                        "../ledger-format/src/test/go/check-with-go.sh",
                        "http://127.0.0.1:" + RestAssured.port + "/ledger")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        if (process.exitValue() != NOT_HERE) {
            assertThat(said).contains("OK", "each included", "only grew").doesNotContain("NOT VERIFIED");
            assertThat(process.exitValue()).isZero();
        }
    }
}
