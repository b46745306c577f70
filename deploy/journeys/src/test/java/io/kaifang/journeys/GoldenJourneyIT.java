package io.kaifang.journeys;

import static io.kaifang.local.demo.Outcome.Refusal.ACCESS_CLOSED;
import static io.kaifang.local.demo.Outcome.Refusal.FIELD_OUTSIDE_GRANT;
import static io.kaifang.local.demo.Outcome.Refusal.INCOMPLETE_APPLICATION;
import static io.kaifang.local.demo.Outcome.Refusal.NO_GRANT;
import static io.kaifang.local.demo.Outcome.Refusal.TERM_RUN_OUT;
import static io.kaifang.local.demo.Outcome.Refusal.UNNAMED_READER;
import static io.kaifang.local.demo.Outcome.Refusal.WRONG_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kaifang.local.demo.Journey;
import io.kaifang.local.demo.Outcome;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The golden journey, the same that {@code ./kaifang demo} tells. The order matters: what looks at a journey's traces goes between
 * the first one and the suite's end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class GoldenJourneyIT {
    private static final int RAW_LISTINGS = 27;
    private static final int COMPLETED_AT_LEAST = 8;
    private static final List<String> LIFE = List.of(
            "io.kaifang.catalog.listing-proposed",
            "io.kaifang.classification.listing-classified",
            "io.kaifang.catalog.listing-published",
            "io.kaifang.delivery.version-released",
            "io.kaifang.access-request.application-refused-as-incomplete",
            "io.kaifang.access-request.application-accepted",
            "io.kaifang.access-request.application-approved",
            "io.kaifang.agreement.agreement-drawn",
            "io.kaifang.agreement.agreement-signed",
            "io.kaifang.agreement.agreement-entered-into-force",
            "io.kaifang.delivery.grant-opened",
            "io.kaifang.agreement.usage-reported",
            "io.kaifang.agreement.misuse-reported",
            "io.kaifang.agreement.violation-recorded",
            "io.kaifang.agreement.measure-taken");

    /** In the build's own folder, so that the logs of a journey that stopped are there to read. */
    private final FreshSuite suite = new FreshSuite(Path.of("target", "suite"));

    @BeforeAll
    void up() throws IOException, InterruptedException {
        suite.forgetEverything();
        suite.up("shanghai");
    }

    @AfterAll
    void close() {
        suite.close();
    }

    @Test
    @Order(1)
    void data_go_through_their_whole_life_by_shanghais_rules() throws Exception {
        Outcome outcome = new Journey(suite.seenFromOutside(), System.out).go();

        assertCameThrough(outcome);
        assertThat(outcome.refusals())
                .as("anybody takes unconditional data unnamed, and a stranger has no grant")
                .doesNotContainKey(UNNAMED_READER)
                .containsEntry(NO_GRANT, "/problems/grant-must-exist");
        assertThat(outcome.life()).doesNotContain("io.kaifang.agreement.agreement-passed-review");
    }

    @Test
    @Order(2)
    void a_trace_goes_with_the_events_from_service_to_service() {
        var facts = EventTopics.facts(suite.kafka(), List.of("kaifang.agreement", "kaifang.delivery"));

        assertThat(tracesOf(facts, "io.kaifang.delivery.grant-opened"))
                .as("a grant is opened by a policy that heard of the agreement")
                .isNotEmpty()
                .isSubsetOf(tracesOf(facts, "io.kaifang.agreement.agreement-entered-into-force"));
    }

    @Test
    @Order(3)
    void one_document_says_in_words_what_every_path_of_every_service_does() throws Exception {
        JsonNode document;
        try (var http = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(suite.seenFromOutside().gateway().resolve("/openapi.json"))
                    .build();
            document = new JsonMapper()
                    .readTree(http.send(asked, BodyHandlers.ofString()).body());
        }

        assertThat(document.path("x-not-answering")).isEmpty();
        assertThat(document.findParents("responses")).isNotEmpty().allSatisfy(operation -> assertThat(
                        operation.path("summary").asText())
                .as("%s", operation.path("operationId"))
                .containsPattern("\\w \\w"));
    }

    @Test
    @Order(8)
    void by_chongqings_rules_readers_say_who_they_are_and_the_authority_reviews_agreements() throws Exception {
        suite.down();
        suite.up("chongqing");

        Outcome outcome = new Journey(suite.seenFromOutside(), System.out).go();

        assertCameThrough(outcome);
        assertThat(outcome.refusals()).containsEntry(UNNAMED_READER, "/problems/identity-required");
        assertThat(outcome.life()).contains("io.kaifang.agreement.agreement-passed-review");
    }

    @Test
    @Order(9)
    void nothing_is_left_behind() throws IOException {
        suite.down();
        suite.forgetEverything();
    }

    private static Set<String> tracesOf(List<ConsumerRecord<String, String>> facts, String type) {
        return facts.stream()
                .filter(fact -> EventTopics.header(fact, "ce_type").equals(Optional.of(type)))
                .map(fact -> EventTopics.header(fact, "traceparent").orElse("00-untraced-"))
                .map(traceparent -> traceparent.split("-", -1)[1])
                .collect(Collectors.toSet());
    }

    private static void assertCameThrough(Outcome outcome) {
        assertThat(outcome.returned()).isEqualTo(RAW_LISTINGS);
        assertThat(outcome.listed()).isGreaterThanOrEqualTo(COMPLETED_AT_LEAST);
        assertThat(outcome.refusals())
                .containsEntry(INCOMPLETE_APPLICATION, "/problems/materials-must-be-complete")
                .containsEntry(WRONG_AGENCY, "/problems/agency-must-own-the-listing")
                .containsEntry(FIELD_OUTSIDE_GRANT, "/problems/field-must-be-granted")
                .containsEntry(ACCESS_CLOSED, "/problems/grant-must-not-be-closed");
        assertThat(outcome.refusals().get(TERM_RUN_OUT))
                .as("the term itself ends access; the agreement's end, which follows, closes it")
                .isIn("/problems/term-must-run", "/problems/grant-must-not-be-closed");
        assertThat(outcome.life())
                .as("the life of %s as the ledger tells it", outcome.dataset())
                .containsSubsequence(LIFE);
    }
}
