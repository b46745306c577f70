package io.kaifang.catalog.draft.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.catalog.directory.intake.DirectoryFile;
import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.TitleSimilarity;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.contracts.catalog.SourceTie;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The listings that the demo completes pass every check, so that the demo cannot drift from the rules. */
class DemoListingsTest {
    private static final Path DEMO = Path.of("../deploy/local/src/main/resources/demo");

    private final List<JsonNode> listings = read();

    @Test
    void each_completed_listing_is_complete() {
        assertThat(listings)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(listing -> assertThat(DraftCheck.check(DraftReader.read(listing), context(listing)))
                        .isInstanceOf(DraftCheck.Complete.class));
    }

    @Test
    void none_is_too_like_another() {
        for (int i = 0; i < listings.size(); i++) {
            for (int j = 0; j < i; j++) {
                String one = listings.get(i).path("title").textValue();
                String other = listings.get(j).path("title").textValue();
                assertThat(TitleSimilarity.of(one, other))
                        .as(one + " / " + other)
                        .isLessThan(TitleSimilarity.TOO_SIMILAR);
            }
        }
    }

    @Test
    void each_says_that_it_was_completed_by_us() {
        assertThat(listings)
                .allSatisfy(
                        listing -> assertThat(listing.path("notes").textValue()).contains("由本项目补全"));
    }

    private static DraftContext context(JsonNode listing) {
        Set<SourceTie> ties = new HashSet<>();
        Path directory = DEMO.resolve("directories/" + listing.path("agency").textValue() + ".csv");
        try (InputStream csv = Files.newInputStream(directory)) {
            assertThat(DirectoryFile.read(csv, row -> ties.add(new SourceTie(row.resource(), row.column()))))
                    .isEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new DraftContext(List.of(), true, ties, Set.of());
    }

    private static List<JsonNode> read() {
        List<JsonNode> listings = new ArrayList<>();
        try (Stream<Path> files = Files.list(DEMO.resolve("listings"))) {
            for (Path file : files.sorted().toList()) {
                listings.add(new ObjectMapper().readTree(file.toFile()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return listings;
    }
}
