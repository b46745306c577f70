package io.kaifang.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.servers.process.TarXz;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Today's programs on the home that a release left behind after its demonstration: databases, topics, data and keys. How a home is
 * packed says {@code docs/releasing.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleasedHomeIT {
    private static final String RELEASE = "0.1.0";
    private static final int MOST_BYTES = 10_000_000;
    private static final String MISUSE_REPORTED = "io.kaifang.agreement.misuse-reported";
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Path FOLDER = Path.of("target", "released-home");

    private final FreshSuite suite = new FreshSuite(FOLDER);

    @BeforeAll
    void up() throws IOException, InterruptedException {
        suite.deleteEverything();
        try (InputStream packed = home()) {
            TarXz.unpack(packed, FOLDER);
        }
        suite.up("shanghai");
    }

    @AfterAll
    void deleteEverything() throws IOException {
        suite.close();
        suite.deleteEverything();
    }

    @Test
    void a_packed_home_is_small_enough_for_every_clone() throws IOException {
        try (InputStream packed = home()) {
            assertThat(packed.readAllBytes().length).isPositive().isLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @Test
    void the_ledger_and_the_packages_of_the_release_still_verify() throws IOException, InterruptedException {
        assertThat(suite.run("verify")).startsWith("OK");
        for (Path evidence : evidence()) {
            assertThat(suite.run("verify", evidence.toString())).startsWith("OK");
        }
    }

    @Test
    void what_was_opened_is_open_and_can_be_found() {
        assertThat(found())
                .isNotEmpty()
                .allSatisfy(
                        listing -> assertThat(listing.path("state").asText()).isEqualTo("PUBLISHED"));
    }

    @Test
    void what_happens_now_follows_what_happened_then() throws Exception {
        var regulator = new Regulator(suite.seenFromOutside());
        var then = regulator.places(MISUSE_REPORTED);
        String listing = found().path(0).path("id").asText();

        new MisuseReports(suite, listing).write("数据被转卖");

        var now =
                await().atMost(TIMEOUT).until(() -> regulator.places(MISUSE_REPORTED), all -> all.size() > then.size());
        assertThat(then).isNotEmpty();
        assertThat(now).containsAllEntriesOf(then);
    }

    private JsonNode found() {
        return Visitor.anybody(suite.seenFromOutside())
                .get("/listings?q=" + URLEncoder.encode("社区", UTF_8))
                .path("items");
    }

    private static List<Path> evidence() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("demo"))) {
            List<Path> packages =
                    files.filter(file -> file.toString().endsWith(".zip")).toList();
            assertThat(packages).isNotEmpty();
            return packages;
        }
    }

    private static InputStream home() {
        return Objects.requireNonNull(ReleasedHomeIT.class.getResourceAsStream("/homes/" + RELEASE + ".tar.xz"));
    }
}
