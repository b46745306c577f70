package io.kaifang.catalog.workorder.exchange;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.catalog.CatalogWorld;
import io.kaifang.catalog.listing.view.ListingState;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an agency's integrator sends to Kafka, and what comes back. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // a new agency is noticed after seconds only, so all tests share one
class IntakeTest {
    private static final Map<String, String> STRUCTURED = Map.of("content-type", "application/cloudevents+json");

    @Inject
    CatalogWorld catalog;

    @Inject
    BrokerAccess brokers;

    @Inject
    DataSource database;

    private AgencyKafkaClient agency;
    private int parkedBefore;

    @BeforeAll
    void an_agency_joins() throws Exception {
        agency = AgencyKafkaClient.open(brokers);
        catalog.importDirectory(agency.agency());
    }

    @BeforeEach
    void and_looks_at_what_is_new_only() {
        agency.forgetReceipts();
        parkedBefore = allParked().size();
    }

    @AfterAll
    void and_leaves() {
        agency.close();
    }

    @Test
    void a_listing_is_proposed_in_structured_mode_and_amended_and_withdrawn_in_binary_mode() {
        String id = id();
        agency.structured(AgencyKafkaClient.proposal(id, CatalogWorld.draft()));
        JsonNode proposed = accepted();
        String listing = proposed.path("listing").asText();
        assertThat(proposed.path("event").asText()).isEqualTo(id);
        assertThat(proposed.path("workOrder").asText()).startsWith("wo-");
        catalog.shown(new ListingId(listing), ListingState.PROPOSED);

        agency.binary(AgencyKafkaClient.event(
                id(),
                "io.kaifang.intake.listing-amendment.v1",
                CatalogWorld.draft().put("listing", listing).put("frequency", "每月")));
        assertThat(accepted().path("listing").asText()).isEqualTo(listing);

        ObjectNode withdrawal =
                CatalogWorld.draft().removeAll().put("listing", listing).put("reason", "系统下线");
        agency.binary(AgencyKafkaClient.event(id(), "io.kaifang.intake.listing-withdrawal.v1", withdrawal));
        accepted();
        catalog.shown(new ListingId(listing), ListingState.WITHDRAWN);
    }

    @Test
    void a_faulty_proposal_gets_all_its_faults_in_one_receipt_and_may_come_again() {
        ObjectNode draft = CatalogWorld.draft();
        ObjectNode bad = draft.deepCopy();
        bad.remove(List.of("summary", "frequency", "reason", "obtainedBySharing"));
        bad.putArray("formats").add("xlsx");
        ((ObjectNode) bad.at("/fields/0/source")).put("column", "no_such_column");
        agency.structured(AgencyKafkaClient.proposal(id(), bad));
        JsonNode receipt = agency.receipt();
        assertThat(receipt.path("outcome").asText()).isEqualTo("returned");
        assertThat(codes(receipt))
                .containsExactlyInAnyOrder(
                        "reason-missing",
                        "summary-missing",
                        "field-tie-unknown",
                        "format-not-open",
                        "frequency-missing",
                        "sharing-not-stated");
        assertThat(receipt.at("/faults/0/remedy/zh").asText()).isNotBlank();

        agency.structured(AgencyKafkaClient.proposal(
                id(), draft.put("listing", receipt.path("listing").asText())));
        assertThat(accepted().path("listing")).isEqualTo(receipt.path("listing"));
    }

    @Test
    void a_message_that_comes_again_gets_the_same_answer_and_changes_nothing() throws Exception {
        ObjectNode event = AgencyKafkaClient.proposal(id(), CatalogWorld.draft());
        agency.structured(event);
        JsonNode first = accepted();
        long events = stored(first.path("listing").asText());
        agency.structured(event);
        agency.binary(event);
        assertThat(agency.receipt()).isEqualTo(first);
        assertThat(agency.receipt()).isEqualTo(first);
        assertThat(stored(first.path("listing").asText())).isEqualTo(events);
    }

    @Test
    void another_message_under_a_used_id_does_not_pass_for_the_first() {
        String id = id();
        agency.structured(AgencyKafkaClient.proposal(id, CatalogWorld.draft()));
        accepted();
        agency.structured(AgencyKafkaClient.proposal(id, CatalogWorld.draft()));
        assertThat(codes(agency.receipt())).containsExactly("id-used-before");
        assertThat(parked()).containsExactly("id-used-before");
    }

    @Test
    void what_is_no_cloud_event_is_parked_with_its_reason_and_later_messages_go_on() {
        agency.send("{\"specversion\":\"1.0\"".getBytes(UTF_8), STRUCTURED);
        agency.send("{\"title\":\"水\"}".getBytes(UTF_8), Map.of("content-type", "application/json"));
        agency.send(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, STRUCTURED);
        agency.send(new byte[0], Map.of());
        assertThat(codes(agency.receipt())).containsExactly("not-json");
        assertThat(codes(agency.receipt())).containsExactly("not-a-cloud-event");
        assertThat(codes(agency.receipt())).containsExactly("not-json");
        assertThat(codes(agency.receipt())).containsExactly("not-a-cloud-event");
        assertThat(parked()).hasSize(4);
        agency.structured(AgencyKafkaClient.proposal(id(), CatalogWorld.draft()));
        accepted();
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void an_unknown_type_or_version_is_not_guessed_at_and_can_be_processed_again() {
        agency.structured(AgencyKafkaClient.event(id(), "io.kaifang.intake.listing-proposal.v2", CatalogWorld.draft()));
        agency.structured(AgencyKafkaClient.event(id(), "io.kaifang.intake.no-such-thing.v1", CatalogWorld.draft()));
        assertThat(codes(agency.receipt())).containsExactly("version-unknown");
        assertThat(codes(agency.receipt())).containsExactly("type-unknown");
        assertThat(parked()).containsExactlyInAnyOrder("version-unknown", "type-unknown");

        String id = given().get("/parked-intake")
                .then()
                .statusCode(200)
                .extract()
                .path("find { it.agency == '" + agency.agency() + "' && it.reason == 'version-unknown' }.id");
        given().post("/parked-intake/{id}/replay", id).then().statusCode(200).body("outcome", equalTo("returned"));
        assertThat(agency.receipt().path("outcome").asText()).isEqualTo("returned");
        given().get("/parked-intake").then().body("find { it.id == '" + id + "' }.replayedAt", notNullValue());
        given().post("/parked-intake/none/replay").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void a_message_that_names_another_agency_than_its_topic_changes_nothing() {
        agency.structured(AgencyKafkaClient.proposal(id(), CatalogWorld.draft().put("agency", "transport")));
        JsonNode receipt = agency.receipt();
        assertThat(codes(receipt)).containsExactly("wrong-agency");
        assertThat(receipt.has("listing")).isFalse();
    }

    @Test
    void another_agencys_listing_is_neither_amended_nor_withdrawn() {
        ListingId others = catalog.published(CatalogWorld.WATER, CatalogWorld.draft());
        ObjectNode data = CatalogWorld.draft().put("listing", others.value());
        agency.structured(AgencyKafkaClient.event(id(), "io.kaifang.intake.listing-amendment.v1", data));
        agency.structured(AgencyKafkaClient.event(id(), "io.kaifang.intake.listing-withdrawal.v1", data));
        assertThat(codes(agency.receipt())).containsExactly("listing-is-another-agencys");
        assertThat(codes(agency.receipt())).containsExactly("listing-is-another-agencys");
    }

    @Test
    void a_body_that_is_too_large_is_refused_and_parked() {
        ObjectNode draft = CatalogWorld.draft().put("notes", "水".repeat(200_000));
        agency.structured(AgencyKafkaClient.proposal(id(), draft));
        assertThat(codes(agency.receipt())).containsExactly("too-large");
        assertThat(parked()).containsExactly("too-large");
    }

    @Test
    void whatever_a_message_holds_is_text_and_those_behind_it_go_on() {
        String nasty = "'); drop table receipt; --\u0000";
        ObjectNode draft = CatalogWorld.draft().put("title", nasty).put("reason", nasty);
        ((ObjectNode) draft.at("/fields/0/source")).put("resource", nasty);
        draft.putArray("relations").addObject().put("listing", nasty);
        agency.structured(AgencyKafkaClient.proposal("' or '1'='1" + id(), draft));
        JsonNode receipt = agency.receipt();
        assertThat(codes(receipt)).contains("has-control-characters", "field-tie-unknown", "relation-listing-unknown");
        ListingId listing = new ListingId(receipt.path("listing").asText());
        agency.structured(AgencyKafkaClient.proposal(id(), CatalogWorld.draft().put("listing", listing.value())));
        accepted();
        catalog.shown(listing, ListingState.PROPOSED);
    }

    private JsonNode accepted() {
        JsonNode receipt = agency.receipt();
        assertThat(codes(receipt)).isEmpty();
        assertThat(receipt.path("outcome").asText()).isEqualTo("accepted");
        return receipt;
    }

    private static List<String> codes(JsonNode receipt) {
        return StreamSupport.stream(receipt.path("faults").spliterator(), false)
                .map(fault -> fault.path("code").asText())
                .toList();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private List<String> parked() {
        return allParked().stream().skip(parkedBefore).toList();
    }

    private List<String> allParked() {
        String sql = "select reason from parked_intake where agency = ? order by parked_at";
        return rows(sql, agency.agency().value());
    }

    private long stored(String listing) {
        return Long.parseLong(rows("select count(*)::text from backbone.event where subject = ?", "listing/" + listing)
                .getFirst());
    }

    private List<String> rows(String query, String parameter) {
        return Sql.of(database).query(query, row -> row.getString(1), parameter);
    }
}
