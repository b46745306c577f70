package io.kaifang.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardTest {
    @TempDir
    Path folder;

    @Test
    void commands_read_what_the_daemon_wrote_even_when_a_reason_has_several_lines() throws Exception {
        Path file = folder.resolve("board");
        new Board(file).put(Part.of(SuiteService.CATALOG), PartState.Phase.DEAD, 17, "first line\n\tsecond");

        assertThat(Board.read(file)).hasSize(Part.all().size()).anySatisfy(state -> {
            assertThat(state.part()).isEqualTo(Part.of(SuiteService.CATALOG));
            assertThat(state.isBroken()).isTrue();
            assertThat(state.pid()).isEqualTo(17);
            assertThat(state.note()).isEqualTo("first line second");
        });
        assertThat(Board.read(folder.resolve("none"))).isEmpty();
    }
}
