package io.kaifang.delivery.reading.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.kaifang.contracts.catalog.CatalogEvent.ListingRestored;
import io.kaifang.contracts.catalog.CatalogEvent.ListingSuspended;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unconditional data: in by their agency, out to anybody. */
@QuarkusTest
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = @ResourceArg(name = "service", value = "delivery"),
        restrictToAnnotatedClass = true)
class UnconditionalDataResourceTest {
    private static final ListingId LISTING = new ListingId("l-open");

    @Inject
    PastEvents past;

    @BeforeEach
    void publish() {
        past.add(SmallCity.published(LISTING, Category.UNCONDITIONAL));
    }

    @Test
    @TestSecurity(
            user = "clerk",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
    void what_an_agency_hands_in_comes_out_row_by_row() {
        handIn(SmallCity.ROWS).then().statusCode(201).body("report.passed", equalTo(true));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(download().asString()).isEqualTo(SmallCity.ROWS));
        Response whole = download();
        String etag = whole.header("ETag");
        given().header("If-None-Match", etag).get(path("/download")).then().statusCode(304);
        given().header("Range", "bytes=0-5")
                .get(path("/download"))
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 0-5/" + SmallCity.ROWS.getBytes(UTF_8).length);
        given().header("Range", "bytes=9999-").get(path("/download")).then().statusCode(416);

        rows().queryParam("filter", "区:eq:黄浦区")
                .queryParam("sort", "-编号")
                .queryParam("limit", 1)
                .get(path("/rows"))
                .then()
                .statusCode(200)
                .body("items.编号", contains(3))
                .body("items.面积", contains((Object) null))
                .body("next", notNullValue());
        rows().queryParam("format", "csv")
                .queryParam("select", "备注,编号")
                .get(path("/rows"))
                .then()
                .statusCode(200)
                .body(equalTo("备注,编号\na,1\n\"b,c\",2\n,3\n"));
        given().get(path("/download") + "?format=jsonl")
                .then()
                .statusCode(200)
                .body(containsString("{\"编号\":1,\"区\":\"黄浦区\",\"面积\":10.50,\"备注\":\"a\"}\n"));
        given().get("/datasets/" + LISTING).then().statusCode(200).body("versions.state", hasItem("RELEASED"));
        given().get(path("/sample")).then().statusCode(200).body(equalTo(SmallCity.HEADER));
    }

    @Test
    void handing_in_needs_a_token() {
        handIn(SmallCity.ROWS).then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "user", roles = "data-user")
    void handing_in_needs_the_role_of_an_agency() {
        handIn(SmallCity.ROWS).then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "stranger",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-health"))
    void handing_in_is_the_owning_agencys_alone() {
        handIn(SmallCity.ROWS)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/must-be-the-agencys-own"));
    }

    @Test
    @TestSecurity(
            user = "clerk",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
    void bad_rows_are_pointed_at_and_not_released() {
        Response refused = handIn(SmallCity.HEADER + "1,黄浦区,x,\n1,,2,\n");
        refused.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/quality-must-pass"))
                .body("faults.code", contains("wrong-value", "missing-value", "duplicate-row"))
                .body("faults.row", contains(1, 2, 2));
        given().get(refused.path("quality").toString())
                .then()
                .statusCode(200)
                .body("summary.wrongValues", equalTo(1))
                .body("passed", equalTo(false));
    }

    @Test
    @TestSecurity(
            user = "clerk",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
    void what_cannot_be_checked_is_refused_with_every_fault() {
        handIn("编号,区,面积,面积\n")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/header-must-equal-the-fields"))
                .body("faults", hasSize(2));
        given().contentType("text/csv")
                .body(new byte[] {(byte) 0xff, (byte) 0xfe, 0x31, 0})
                .post(path("/versions"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/encoding-must-be-known"));
    }

    @Test
    void quality_reports_are_not_for_everybody() {
        given().get(path("/versions/v-1/quality")).then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "dc", roles = "data-centre")
    void a_path_is_no_way_to_other_files() {
        given().urlEncodingEnabled(false)
                .get("/datasets/" + LISTING + "/versions/..%2F..%2F..%2Fetc/quality")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .get("/datasets/..%2F..%2Fetc/download")
                .then()
                .statusCode(404);
        given().get("/datasets/nobody-knows-me/download")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/dataset-must-exist"));
    }

    @Test
    @TestSecurity(
            user = "clerk",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
    void sql_in_a_query_finds_nothing_and_breaks_nothing() {
        handIn(SmallCity.ROWS).then().statusCode(201);
        await().atMost(Duration.ofSeconds(20)).until(() -> download().statusCode() == 200);
        rows().queryParam("filter", "区:eq:' OR 1=1 --")
                .get(path("/rows"))
                .then()
                .body("items", hasSize(0));
        rows().queryParam("filter", "区 = '' OR 1=1 --")
                .queryParam("sort", "编号; DROP TABLE listing")
                .queryParam("select", "*")
                .get(path("/rows"))
                .then()
                .statusCode(422)
                .body("faults.field", contains("/sort", "/select", "/filter/0"));
    }

    @Test
    void suspension_stops_serving_at_once_and_restoration_goes_on() {
        ListingId other = new ListingId("l-suspended");
        past.add(SmallCity.published(other, Category.UNCONDITIONAL));
        WorkOrderId order = new WorkOrderId("w-1");
        past.add(new ListingSuspended(other, SmallCity.STATISTICS, order, "权益主张", Instant.now()));
        String path = "/datasets/" + other + "/rows";
        given().get(path).then().statusCode(403).body("type", equalTo("/problems/listing-must-be-open"));
        past.add(new ListingRestored(other, SmallCity.STATISTICS, order, "已核实", Instant.now()));
        given().get(path).then().statusCode(404).body("type", not("/problems/listing-must-be-open"));
    }

    private static Response handIn(String csv) {
        return given().contentType("text/csv").body(csv.getBytes(UTF_8)).post(path("/versions"));
    }

    private static Response download() {
        return given().get(path("/download"));
    }

    private static RequestSpecification rows() {
        return given();
    }

    private static String path(String rest) {
        return "/datasets/" + LISTING + rest;
    }
}
