package io.kaifang.local.home;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.suite.SuiteService;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusFileTest {
    @TempDir
    Path folder;

    @Test
    void commands_read_what_the_daemon_wrote_even_when_a_reason_has_several_lines() throws Exception {
        Path file = folder.resolve("board");
        new StatusFile(file)
                .put(Component.of(SuiteService.CATALOG), ComponentState.Phase.DEAD, 17, "first line\n\tsecond");

        assertThat(StatusFile.read(file)).hasSize(Component.all().size()).anySatisfy(state -> {
            assertThat(state.component()).isEqualTo(Component.of(SuiteService.CATALOG));
            assertThat(state.isBroken()).isTrue();
            assertThat(state.pid()).isEqualTo(17);
            assertThat(state.note()).isEqualTo("first line second");
        });
        assertThat(StatusFile.read(folder.resolve("none"))).isEmpty();
    }
}
