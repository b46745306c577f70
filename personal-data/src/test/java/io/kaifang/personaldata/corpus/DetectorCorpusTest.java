package io.kaifang.personaldata.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What detectors find in columns that their author has not seen. {@code target/detector-corpus.md} holds all figures; other columns
 * come with {@code -Dcorpus.seed=N}.
 */
class DetectorCorpusTest {
    private static final long SEED = Long.getLong("corpus.seed", 20_261_130L);
    private static final int CORPORA = 5;
    private static CorpusReport report = new CorpusReport(List.of());

    @BeforeAll
    static void run() throws IOException {
        report = new CorpusReport(LongStream.range(SEED, SEED + CORPORA)
                .mapToObj(Corpus::new)
                .flatMap(corpus -> corpus.columns().map(Measured::of).toList().stream())
                .toList());
        Files.writeString(
                Path.of("target", "detector-corpus.md"),
                report.page("Seeds " + SEED + " to " + (SEED + CORPORA - 1) + "."));
    }

    @Test
    void what_is_hidden_in_cells_is_found_in_every_form() {
        assertThat(report.belowFloor()).isEmpty();
    }

    @Test
    void what_a_name_announces_stays_announced_whatever_the_cells_show() {
        assertThat(report.announcedAndNotFound()).isEmpty();
    }

    @Test
    void harmless_columns_are_seldom_accused() {
        assertThat(report.falseAlarms()).isLessThanOrEqualTo(0.05);
    }
}
