package io.kaifang.local.torture.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.client.ApiResponse;
import io.kaifang.local.torture.workload.AcknowledgedCommands.AcknowledgedEvent;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcknowledgedCommandsTest {
    private final AcknowledgedCommands commands = new AcknowledgedCommands();

    @Test
    void a_success_acknowledges_each_event_that_its_token_names() {
        commands.note(answer(201, "catalog:3,4;classification:9"), "l-1");

        assertThat(commands.successes()).isEqualTo(1);
        assertThat(commands.events())
                .containsExactly(
                        new AcknowledgedEvent("catalog", 3, "l-1"),
                        new AcknowledgedEvent("catalog", 4, "l-1"),
                        new AcknowledgedEvent("classification", 9, "l-1"));
    }

    @Test
    void refusals_and_silence_are_counted_and_acknowledge_nothing() {
        commands.note(answer(409, "catalog:3"), "l-1");
        commands.note(Optional.empty(), "l-1");
        commands.note(answer(200, ""), "l-1");

        assertThat(commands.refusals()).isEqualTo(1);
        assertThat(commands.unanswered()).isEqualTo(1);
        assertThat(commands.successes()).isEqualTo(1);
        assertThat(commands.events()).isEmpty();
    }

    private static Optional<ApiResponse> answer(int status, String token) {
        return Optional.of(new ApiResponse(
                status, HttpHeaders.of(Map.of("Kaifang-Consistency", List.of(token)), (_, _) -> true), ""));
    }
}
