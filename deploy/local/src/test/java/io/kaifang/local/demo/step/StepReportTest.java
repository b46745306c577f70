package io.kaifang.local.demo.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.local.client.ApiResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepReportTest {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final StepReport report = new StepReport(new PrintStream(output, true, StandardCharsets.UTF_8));

    @Test
    void steps_are_numbered_over_all_chapters() {
        report.chapter("One");
        report.step("first");
        report.chapter("Two");
        report.step("second");
        report.detail("two\nlines");

        assertThat(output.toString(StandardCharsets.UTF_8).lines())
                .contains("  1. first", "  2. second", "       two", "       lines");
    }

    @Test
    void an_answer_that_is_not_as_it_must_be_stops_the_journey_and_names_the_step() {
        report.step("somebody asks");

        assertThatThrownBy(() -> report.expect(200, response(500, "broken")))
                .isInstanceOf(JourneyStopped.class)
                .hasMessageStartingWith("step 1: expected status 200, got 500 broken");
        assertThatThrownBy(() -> report.expect(false, "it rains")).hasMessage("step 1: it is not so that it rains");
        assertThatThrownBy(() -> report.expectSuccess("it was accepted", response(422, "no")))
                .hasMessage("step 1: it is not so that it was accepted: 422 no");
    }

    @Test
    void an_expected_refusal_is_noted_by_its_problem_type_and_shows_every_fault() {
        report.expectRefusal(ExpectedRefusal.WRONG_AGENCY, 403, response(403, """
                        {"type":"/problems/agency","title":"Not yours","faults":[{"field":"title","message":"too long"}]}"""));

        assertThat(report.refusals()).containsExactly(Map.entry(ExpectedRefusal.WRONG_AGENCY, "/problems/agency"));
        assertThat(output.toString(StandardCharsets.UTF_8))
                .contains("refused: 403 /problems/agency — Not yours", "· title: too long");
    }

    @Test
    void what_follows_from_events_is_asked_for_until_it_is_so() {
        Iterator<Integer> statuses = List.of(404, 404, 200).iterator();

        var answer = report.eventually("it is there", 200, () -> response(statuses.next(), "here"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(statuses).isExhausted();
    }

    private static ApiResponse response(int status, String text) {
        return new ApiResponse(status, HttpHeaders.of(Map.of(), (_, _) -> true), text);
    }
}
