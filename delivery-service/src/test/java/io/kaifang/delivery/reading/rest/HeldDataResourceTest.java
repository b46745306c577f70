package io.kaifang.delivery.reading.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.Tierings;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Protected content that no sample showed: it is found on its way in, and nobody reads it before it is judged. */
@QuarkusTest
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = @ResourceArg(name = "service", value = "delivery"),
        restrictToAnnotatedClass = true)
class HeldDataResourceTest {
    private final ListingId listing = new ListingId("l-" + System.nanoTime());

    @Inject
    PastEvents past;

    @BeforeEach
    void publish() {
        past.add(SmallCity.published(listing, Category.UNCONDITIONAL));
    }

    @Test
    @TestSecurity(
            user = "clerk",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
    void what_the_tiering_does_not_name_is_read_by_nobody_until_it_does() {
        Response held = handIn("王小明，手机13812345678");
        held.then()
                .statusCode(202)
                .body("held.until", notNullValue())
                .body("held.findings.column", hasItem("备注"))
                .body("held.findings.kind", hasItem("mobile-number"))
                .body("held.findings[0].rows", not(equalTo(null)));
        assertThat(held.asString()).doesNotContain("13812345678").doesNotContain("王小明");
        String findings = "/datasets/" + listing + "/versions/" + held.path("version") + "/findings";

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> given().get("/datasets/" + listing).then().body("versions.state", contains("HELD")));
        given().get(findings)
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"))
                .body("unnamed.kind", hasItem("mobile-number"));
        for (String way : new String[] {"/rows", "/download", "/sample"}) {
            given().get("/datasets/" + listing + way).then().statusCode(404);
        }

        confirm(held, Category.CONDITIONAL);
        await().during(Duration.ofSeconds(4))
                .atMost(Duration.ofSeconds(8))
                .untilAsserted(
                        () -> given().get("/datasets/" + listing).then().body("versions.state", contains("HELD")));

        past.add(SmallCity.published(listing, Category.CONDITIONAL));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> given().get("/datasets/" + listing).then().body("versions.state", contains("RELEASED")));
        given().get("/datasets/" + listing + "/sample").then().statusCode(200).body(not(containsString("13812345678")));
        past.add(SmallCity.published(listing, Category.UNCONDITIONAL));
        given().get("/datasets/" + listing + "/rows")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/content-must-be-tiered"));
    }

    @Test
    void findings_are_not_for_everybody() {
        given().get("/datasets/" + listing + "/versions/v-1/findings").then().statusCode(401);
    }

    /** The agency confirms a tiering that names all of it. */
    private void confirm(Response held, Category category) {
        for (int i = 0; i < held.jsonPath().getList("held.findings").size(); i++) {
            assertThat(held.jsonPath().getString("held.findings[" + i + "].column"))
                    .isEqualTo("备注");
        }
        past.add(
                Tierings.proposed(
                        listing,
                        SmallCity.STATISTICS,
                        "备注",
                        held.jsonPath().getList("held.findings.kind", String.class),
                        Instant.now()),
                Tierings.classified(listing, SmallCity.STATISTICS, category, Instant.now()));
    }

    private Response handIn(String remark) {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> i + ",黄浦区," + i + "," + remark + "\n")
                .collect(Collectors.joining());
        return given().contentType("text/csv")
                .body((SmallCity.HEADER + rows).getBytes(UTF_8))
                .post("/datasets/" + listing + "/versions");
    }
}
