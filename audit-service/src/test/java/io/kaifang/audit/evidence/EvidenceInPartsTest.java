package io.kaifang.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.audit.index.Indexer;
import io.kaifang.audit.index.SubjectKind;
import io.kaifang.audit.leaf.Leaf;
import io.kaifang.audit.leaf.Leaves;
import io.kaifang.audit.life.view.Life;
import io.kaifang.audit.life.view.StepQueries;
import io.kaifang.audit.log.TestLedger;
import io.kaifang.ledger.evidence.EvidenceVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceInPartsTest {
    private static final int MOST = 3;
    private static final Instant BEGUN = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    private TestLedger ledger;
    private LifeEvidence evidence;
    private StepQueries steps;

    @BeforeEach
    void record() {
        ledger = TestLedger.create(folder.resolve("log"));
        // the later step stands before the earlier one, so that the order of entries isn't the order of the life
        ledger.sequencer.append(IntStream.iterate(6, n -> n - 1)
                .limit(7)
                .mapToObj(n -> step("l-long", n))
                .toList());
        ledger.sequencer.append(List.of(step("l-short", 0), step("l-short", 1)));
        ledger.run();
        new Indexer(ledger.database).index();
        steps = new StepQueries(ledger.database);
        evidence = new LifeEvidence(ledger.reads, ledger.keys, List.of(), Clock.systemUTC(), MOST);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void a_life_that_fits_is_one_package_that_speaks_of_no_part() throws IOException {
        EvidencePackage whole =
                evidence.pack(life("l-short"), OptionalLong.empty()).orElseThrow();
        assertThat(whole.until()).isEmpty();
        assertThat(verified(whole)).startsWith("dataset/l-short: 2 entries stand unchanged");
    }

    @Test
    void a_longer_life_comes_in_parts_that_each_verify_and_say_where_they_go_on() throws IOException {
        var said = new ArrayList<String>();
        OptionalLong after = OptionalLong.empty();
        do {
            EvidencePackage part = evidence.pack(life("l-long"), after).orElseThrow();
            said.add(verified(part));
            after = part.until();
        } while (after.isPresent());
        assertThat(said).hasSize(3);
        assertThat(said.get(0))
                .startsWith(
                        "dataset/l-long (a part of it, the first; another package continues after entry 4): 3 entries");
        assertThat(said.get(1))
                .startsWith("dataset/l-long (a part of it, which goes on after entry 4; another package continues after"
                        + " entry 1): 3 entries");
        assertThat(said.get(2))
                .startsWith("dataset/l-long (a part of it, which goes on after entry 1; the last): 1 entries");
    }

    @Test
    void a_graph_holds_a_life_of_any_length() throws IOException {
        var out = new ByteArrayOutputStream();
        evidence.provenance(life("l-long"), out);
        JsonNode graph = new ObjectMapper().readTree(out.toByteArray());
        assertThat(graph.path("activity")).hasSize(7);
        assertThat(graph.path("entity").fieldNames()).toIterable().containsExactly("kf:dataset/l-long");
        assertThat(graph.path("wasGeneratedBy"))
                .singleElement()
                .satisfies(origin -> assertThat(origin.path("prov:activity").asText())
                        .as("the first by time stands behind all others on the ledger")
                        .isEqualTo("kf:step/6"));
        assertThat(graph.path("used")).hasSize(6);
        assertThat(graph.path("wasInformedBy"))
                .as("by causes that belong to another life")
                .hasSize(2)
                .first()
                .hasToString("{\"prov:informed\":\"kf:step/6\",\"prov:informant\":\"kf:step/7\"}");
    }

    @Test
    void nothing_goes_on_after_what_is_no_step() {
        assertThat(evidence.pack(life("l-long"), OptionalLong.of(999))).isEmpty();
    }

    private Life life(String listing) {
        return new Life(steps, SubjectKind.DATASET, listing);
    }

    private String verified(EvidencePackage packed) throws IOException {
        Path zip = Files.write(folder.resolve("evidence.zip"), packed.zip());
        return EvidenceVerifier.verify(zip, ledger.keys.verifying());
    }

    private static Leaf step(String listing, int number) {
        return Leaves.of(
                Map.of(
                        "id",
                        listing + "-" + number,
                        "source",
                        "catalog",
                        "type",
                        "io.kaifang.catalog.listing-amended",
                        "time",
                        BEGUN.plusSeconds(number).toString(),
                        "causationid",
                        "l-short-" + number, // which is an event for the first two numbers alone
                        "subject",
                        "listing/" + listing),
                "{\"listing\":\"%s\"}".formatted(listing).getBytes(StandardCharsets.UTF_8));
    }
}
