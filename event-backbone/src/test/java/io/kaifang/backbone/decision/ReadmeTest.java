package io.kaifang.backbone.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.backbone.decision.axon.RunningDecisions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path SOURCE = Path.of("src/test/java/io/kaifang/backbone/decision/TenLines.java");

    @Test
    void the_ten_lines_are_those_that_compile() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String snippet = readme.split("```java\n", 2)[1].split("```", 2)[0];
        String source = bare(Files.readString(SOURCE));
        List<String> parts =
                Arrays.stream(snippet.split("(?m)^//.*$")).map(ReadmeTest::bare).toList();
        assertThat(parts).hasSize(2).allSatisfy(part -> assertThat(source).contains(part));
    }

    @Test
    void and_they_decide() {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (var running = RunningDecisions.start(new TenLines().decisions(), new InMemoryEventStorageEngine(), 1)) {
            assertThat(TenLines.inARequest(running.commands(), clock, "request-1")
                            .events())
                    .containsExactly(new Lending.BookBought("emma", Instant.EPOCH));
        }
    }

    /** Without comments, and without space, of which the formatter decides. */
    private static String bare(String java) {
        return java.replaceAll("//.*", "").replaceAll("\\s+", "");
    }
}
