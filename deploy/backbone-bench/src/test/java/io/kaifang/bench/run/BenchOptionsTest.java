package io.kaifang.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {

    @Test
    void without_options_everything_is_measured() {
        var options = BenchOptions.of();

        assertThat(options.parts()).containsExactly("store", "stream");
        assertThat(options.clients()).isEqualTo(16);
        assertThat(options.json()).isEmpty();
    }

    @Test
    void options_are_read_in_any_order() {
        var options = BenchOptions.of("--parts", "stream", "--json", "out.json", "--rounds", "5");

        assertThat(options.parts()).isEqualTo(List.of("stream"));
        assertThat(options.json()).hasValue(Path.of("out.json"));
        assertThat(options.rounds()).isEqualTo(5);
    }

    @Test
    void what_cannot_be_understood_is_refused_by_name() {
        assertThatThrownBy(() -> BenchOptions.of("--round", "3")).hasMessage("no such option: --round");
        assertThatThrownBy(() -> BenchOptions.of("--rounds")).hasMessage("--rounds needs a value");
        assertThatThrownBy(() -> BenchOptions.of("--rounds", "0")).hasMessage("--rounds is a number above zero, not 0");
        assertThatThrownBy(() -> BenchOptions.of("--parts", "ledger"))
                .hasMessage("--parts are store and stream, not ledger");
    }

    @Test
    void a_figure_below_its_mark_is_shown_as_missed() {
        var output = new ByteArrayOutputStream();
        var report = new BenchReport(Map.of());
        report.atLeast(0.5, "appends", 40, "/s", "inserts", 100);
        report.atMost(30, "delay", 12, "ms", "bare", 10);

        report.print(new PrintStream(output, true, StandardCharsets.UTF_8));

        assertThat(output.toString(StandardCharsets.UTF_8))
                .containsPattern("appends +40\\.0 /s +inserts +0\\.40 +≥ 0\\.5 of it  MISSED")
                .containsPattern("delay +12\\.0 ms +bare +1\\.20 +≤ 30  met");
    }
}
