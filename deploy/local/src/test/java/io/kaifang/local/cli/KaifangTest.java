package io.kaifang.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class KaifangTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final CommandLine kaifang =
            Kaifang.commandLine(output).setErr(new PrintWriter(output, true, StandardCharsets.UTF_8));

    @Test
    void help_lists_every_command_with_a_sentence() {
        assertThat(kaifang.execute("help")).isZero();
        assertThat(kaifang.getSubcommands())
                .isNotEmpty()
                .allSatisfy((name, command) -> assertThat(printed()).containsPattern(name + " +[A-Z]"));
    }

    @Test
    void every_command_explains_its_options() {
        assertThat(kaifang.getSubcommands().keySet())
                .filteredOn(name -> !name.equals("help"))
                .allSatisfy(name -> assertThat(kaifang.execute(name, "--help")).isZero());
    }

    @Test
    void an_option_that_does_not_exist_is_refused_with_the_usage() {
        assertThat(kaifang.execute("up", "--prot-base", "18080")).isEqualTo(2);
        assertThat(printed()).contains("--prot-base").contains("Usage: ./kaifang up");
    }

    @Test
    void what_a_person_can_mend_is_reported_with_what_to_do() {
        assertThat(kaifang.execute("logs", "beauty")).isEqualTo(1);
        assertThat(printed())
                .contains("There is no part named beauty.")
                .contains("What to do: The parts are: suite, postgres, kafka, keycloak, catalog");
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
