package io.kaifang.journeys;

import static io.kaifang.local.demo.step.ExpectedRefusal.NO_GRANT;
import static io.kaifang.local.demo.step.ExpectedRefusal.UNNAMED_READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.kaifang.contracts.suite.SuiteService;
import io.kaifang.local.demo.Journey;
import io.kaifang.local.demo.JourneyOutcome;
import io.kaifang.local.demo.data.DemoPeople;
import io.kaifang.local.home.Component;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden journey, the same that {@code ./kaifang demo} takes. The order matters: what looks at a journey's traces goes between
 * the first one and the suite's end.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class GoldenJourneyIT {
    /** About half of what a journey leaves behind. */
    private static final int LEAST_TOPICS = 20;

    private static final int LEAST_TABLES = 30;
    private static final long LEAST_LEAVES = 100;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final String MISUSE_REPORTED = "io.kaifang.agreement.misuse-reported";
    private static final String REPORT_CONTENT_ERASED = "io.kaifang.agreement.report-content-erased";
    private static final Pattern REMEDY = Pattern.compile("\\./kaifang (republish \\S+ \\d+ \\d+)");

    /** In the build's own folder, so that the logs of a journey that stopped are there to read. */
    private final FreshSuite suite = new FreshSuite(Path.of("target", "suite"));

    @TempDir
    Path folder;

    private String dataset = "";

    @BeforeAll
    void up() throws IOException, InterruptedException {
        suite.deleteEverything();
        suite.up("shanghai");
    }

    @AfterAll
    void close() {
        suite.close();
    }

    @Test
    @Order(1)
    void data_go_through_their_whole_life_by_shanghais_rules() throws Exception {
        JourneyOutcome outcome = new Journey(suite.seenFromOutside(), System.out).run();
        dataset = outcome.dataset();

        CompletedLife.assertIn(outcome);
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

        assertThat(EventTopics.traces(facts, "io.kaifang.delivery.grant-opened"))
                .as("a grant is opened by a policy that reacts to the agreement")
                .isNotEmpty()
                .isSubsetOf(EventTopics.traces(facts, "io.kaifang.agreement.agreement-entered-into-force"));
    }

    @Test
    @Order(3)
    void one_document_says_in_words_what_every_path_of_every_service_does() {
        JsonNode document = Visitor.anybody(suite.seenFromOutside()).get("/openapi.json");

        assertThat(document.path("x-not-answering")).isEmpty();
        assertThat(document.findParents("responses")).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path("summary").asText()).as("%s", operation).containsPattern("\\w \\w");
            assertThat(operation.path("x-summary-zh").asText())
                    .as("%s", operation)
                    .containsPattern("\\p{IsHan}{2}");
        });
    }

    @Test
    @Order(3)
    void strangers_are_asked_to_sign_in_and_others_are_refused_at_paths_that_are_not_theirs() {
        ClosedPaths.assertClosed(
                Visitor.anybody(suite.seenFromOutside()), Visitor.account(suite.seenFromOutside(), "user-lin"));
    }

    @Test
    @Order(4)
    void proofs_hold_before_and_after_what_a_person_wrote_is_erased_and_the_erasure_is_on_record() throws Exception {
        var regulator = new Regulator(suite.seenFromOutside());
        var earlier = regulator.places(MISUSE_REPORTED).keySet();
        var reports = new MisuseReports(suite, dataset);
        String report = reports.write("陈先生看见数据被转卖，电话 13812345678");
        await().atMost(TIMEOUT).until(() -> regulator.places(MISUSE_REPORTED).size() > earlier.size());
        Path before = regulator.download(dataset, folder.resolve("before.zip"));
        assertThat(reports.hasContent(report)).isTrue();

        Visitor.account(suite.seenFromOutside(), "cyberspace")
                .delete("/reports/" + report + "/content?ground=consent-withdrawn");

        assertThat(reports.hasContent(report)).isFalse();
        var erasures = await().atMost(TIMEOUT)
                .until(() -> regulator.places(REPORT_CONTENT_ERASED), places -> !places.isEmpty());
        var erased = regulator.entry(erasures.values().iterator().next()).path("data");
        assertThat(erased.path("report").asText()).isEqualTo(report);
        assertThat(erased.path("ground").asText()).isEqualTo("CONSENT_WITHDRAWN");
        Path after = regulator.download(dataset, folder.resolve("after.zip"));
        assertThat(suite.run("verify", before.toString())).startsWith("OK");
        assertThat(suite.run("verify", after.toString())).startsWith("OK");
    }

    @Test
    @Order(5)
    void nobody_is_told_of_in_any_topic_table_of_events_or_leaf() throws Exception {
        var scan = suite.lookForPeople();

        assertThat(scan.found()).isEmpty();
        assertThat(scan.reach().topics()).isGreaterThan(LEAST_TOPICS);
        assertThat(scan.reach().tables()).isGreaterThan(LEAST_TABLES);
        assertThat(scan.reach().records()).isGreaterThan(LEAST_LEAVES);
        assertThat(scan.reach().leaves()).isGreaterThan(LEAST_LEAVES);
    }

    @Test
    @Order(6)
    void a_person_in_a_topic_or_a_table_of_events_would_be_found_and_never_repeated() throws Exception {
        var kind = DemoPeople.words().entrySet().iterator().next();
        var person = kind.getValue().iterator().next();
        try (var _ = new PlantedPerson(suite, person)) {
            assertThat(suite.lookForPeople().found())
                    .anySatisfy(place -> assertThat(place)
                            .contains("topic " + PlantedPerson.TOPIC)
                            .endsWith(kind.getKey()))
                    .anySatisfy(place -> assertThat(place)
                            .contains("table " + PlantedPerson.TABLE)
                            .endsWith(kind.getKey()))
                    .noneMatch(place -> place.contains(person));
        }
    }

    @Test
    @Order(7)
    void an_event_lost_on_its_way_is_missed_by_the_ledger_and_mended_by_appending() throws Exception {
        var regulator = new Regulator(suite.seenFromOutside());
        var before = regulator.places(MISUSE_REPORTED);
        var reports = new MisuseReports(suite, dataset);
        try (var _ = LossyStream.losing(suite.database(Component.of(SuiteService.AGREEMENT)), MISUSE_REPORTED)) {
            reports.write("数据被转卖");
        }
        reports.write("数据又被转卖");

        var alarm = await().atMost(TIMEOUT).until(() -> regulator.incompleteness("agreement"), Optional::isPresent);
        var remedy = REMEDY.matcher(alarm.orElseThrow());
        assertThat(remedy.find()).as(alarm.get()).isTrue();
        var without = regulator.places(MISUSE_REPORTED);
        assertThat(without).as("the lost one is not here").hasSize(before.size() + 1);

        suite.run(remedy.group(1).split(" ", -1));

        var mended = await().atMost(TIMEOUT)
                .until(() -> regulator.places(MISUSE_REPORTED), places -> places.size() > without.size());
        await().atMost(TIMEOUT).until(() -> regulator.incompleteness("agreement"), Optional::isEmpty);
        assertThat(mended).hasSize(without.size() + 1).containsAllEntriesOf(without);
        mended.keySet().removeAll(without.keySet());
        assertThat(mended.values())
                .singleElement()
                .satisfies(appended -> assertThat(without.values()).allMatch(earlier -> earlier < appended));
    }

    @Test
    @Order(8)
    void by_chongqings_rules_readers_say_who_they_are_and_the_authority_reviews_agreements() throws Exception {
        suite.down();
        suite.up("chongqing");

        JourneyOutcome outcome = new Journey(suite.seenFromOutside(), System.out).run();

        CompletedLife.assertIn(outcome);
        assertThat(outcome.refusals()).containsEntry(UNNAMED_READER, "/problems/identity-required");
        assertThat(outcome.life()).contains("io.kaifang.agreement.agreement-passed-review");
    }

    @Test
    @Order(9)
    void nothing_is_left_behind() throws IOException {
        suite.down();
        suite.deleteEverything();
    }
}
