package io.kaifang.delivery.reading.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.contracts.id.ViolationId;
import io.kaifang.delivery.intake.CheckedFiles;
import io.kaifang.delivery.intake.FileCheck;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.ledger.merkle.Hash;
import io.kaifang.ledger.merkle.InclusionProof;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditional data: only under a grant, only its fields, at its rate, within its term, and not after it was closed. */
@QuarkusTest
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = @ResourceArg(name = "service", value = "delivery"),
        restrictToAnnotatedClass = true)
class ConditionalDataResourceTest {
    private final Instant now = Instant.now();
    private final Instant yesterday = now.minus(Duration.ofDays(1));
    private final Instant tomorrow = now.plus(Duration.ofDays(1));
    private static final String USER = "user-wang";

    @Inject
    PastEvents past;

    @Inject
    StaleAgreements agreements;

    @Inject
    DataFolder data;

    @Inject
    DatasetLookup datasets;

    private final ListingId listing = new ListingId("l-" + System.nanoTime());

    @BeforeEach
    void release() throws IOException {
        agreements.outdatedBy(Duration.ZERO);
        past.add(SmallCity.published(listing, Category.CONDITIONAL));
        VersionId version = new VersionId("v-" + listing);
        FileCheck.Result result = CheckedFiles.take(
                new ByteArrayInputStream(SmallCity.ROWS.getBytes(UTF_8)),
                data.incoming(version),
                datasets.get(listing).columns(),
                1 << 20);
        data.place(listing, version);
        past.add(new VersionReleased(
                listing,
                version,
                SmallCity.STATISTICS,
                List.of("编号", "区", "面积", "备注"),
                new Sha256("ab".repeat(32)),
                result.report().summary(),
                now));
    }

    @Test
    void nobody_reads_without_saying_who_he_is() {
        read("").statusCode(401).body("type", equalTo("/problems/identity-required"));
    }

    @Test
    @TestSecurity(user = USER, roles = "data-user")
    void nobody_reads_without_a_grant() {
        past.add(SmallCity.granted(listing, "a-of-another", "user-li", 100, yesterday, tomorrow));
        read("").statusCode(403).body("type", equalTo("/problems/grant-must-exist"));
    }

    @Test
    @TestSecurity(user = USER, roles = "data-user")
    void a_grant_gives_its_fields_and_no_other() {
        past.add(SmallCity.granted(listing, "a-" + listing, USER, 100, yesterday, tomorrow));

        read("").statusCode(200).body("items[0].keySet()", contains("编号", "区"));
        read("?select=区,面积")
                .statusCode(403)
                .body("type", equalTo("/problems/field-must-be-granted"))
                .body("faults[0].field", equalTo("/面积"));
        read("?filter=面积:gt:9").statusCode(403);
        read("?sort=备注").statusCode(403);
        given().get("/datasets/" + listing + "/download")
                .then()
                .statusCode(200)
                .body(equalTo("编号,区\n1,黄浦区\n2,静安区\n3,黄浦区\n"));
    }

    @Test
    @TestSecurity(user = USER, roles = "data-user")
    void a_term_that_has_run_out_or_not_begun_is_no_term() {
        past.add(SmallCity.granted(listing, "a-old-" + listing, USER, 100, yesterday, now));
        read("").statusCode(403).body("type", equalTo("/problems/term-must-run"));
        past.add(SmallCity.granted(listing, "a-new-" + listing, USER, 100, tomorrow, tomorrow.plusSeconds(9)));
        read("").statusCode(403).body("type", equalTo("/problems/term-must-run"));
    }

    @Test
    @TestSecurity(user = USER, roles = "data-user")
    void the_agreed_rate_is_kept() {
        past.add(SmallCity.granted(listing, "a-" + listing, USER, 2, yesterday, tomorrow));
        read("").statusCode(200);
        read("").statusCode(200);
        read("").statusCode(429).header("Retry-After", notNullValue()).body("type", equalTo("/problems/rate-exceeded"));
    }

    @Test
    @TestSecurity(user = USER, roles = "data-user")
    void a_measure_closes_access_at_once_even_if_it_is_heard_of_first() {
        String agreement = "a-" + listing;
        past.add(SmallCity.granted(listing, agreement, USER, 100, yesterday, tomorrow));
        read("").statusCode(200);
        past.add(closed(agreement));
        read("").statusCode(403).body("type", equalTo("/problems/grant-must-not-be-closed"));

        past.add(closed("a-early-" + listing));
        past.add(SmallCity.granted(listing, "a-early-" + listing, USER, 100, yesterday, tomorrow));
        read("").statusCode(403);
    }

    @Test
    @TestSecurity(user = USER, roles = "data-user")
    void reads_stop_while_the_agreement_service_is_silent() {
        past.add(SmallCity.granted(listing, "a-" + listing, USER, 100, yesterday, tomorrow));
        agreements.outdatedBy(Duration.ofSeconds(11));
        read("").statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/agreements-unheard"));
        agreements.outdatedBy(Duration.ofSeconds(1));
        read("").statusCode(200);
    }

    @Test
    void the_sample_is_free_to_all() {
        given().get("/datasets/" + listing + "/sample").then().statusCode(200).body(containsString("编号"));
    }

    /** The root that the proof leads to is the one of the event on the ledger. */
    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void an_access_is_proved_by_the_root_of_its_batch() {
        read("").statusCode(403);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> proof(1).statusCode(200));
        JsonPath proof = proof(1).extract().jsonPath();
        new InclusionProof(
                        proof.getLong("index"),
                        proof.getLong("size"),
                        proof.getList("path", String.class).stream()
                                .map(Hash::parse)
                                .toList())
                .verify(
                        Hash.ofEntry(proof.getString("record").getBytes(UTF_8)),
                        Hash.of(HexFormat.of().parseHex(proof.getString("root"))));
        assertThat(proof.getString("record")).startsWith("{\"sequence\":1,");
    }

    @Test
    @TestSecurity(user = USER, roles = "data-user")
    void an_access_that_is_not_there_is_not_proved() {
        proof(99_999_999).statusCode(404).body("type", equalTo("/problems/access-must-be-recorded"));
    }

    @Test
    void proofs_are_not_for_everybody() {
        proof(1).statusCode(401);
    }

    private static ValidatableResponse proof(long sequence) {
        return given().get("/accesses/" + sequence + "/proof").then();
    }

    private ValidatableResponse read(String query) {
        return given().get("/datasets/" + listing + "/rows" + query).then();
    }

    private MeasureTaken closed(String agreement) {
        return new MeasureTaken(
                new ViolationId("vi-1"),
                new AgreementId(agreement),
                listing,
                SmallCity.STATISTICS,
                new DataUserId(USER),
                MeasureKind.CLOSE,
                new Text("超出约定场景", "Beyond the agreed scenario"),
                true,
                new ActorId("authority"),
                now);
    }
}
