package io.kaifang.catalog.directory.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.kaifang.catalog.CatalogWorld;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
class ResourceDirectoryResourceTest {
    private static final String PROBLEM = "application/problem+json";
    private static final String HEADER = "resource,resource_title,column,column_title\n";

    @Inject
    CatalogWorld catalog;

    @Test
    void nobody_imports_or_reads_a_directory_without_an_account() {
        hand(CatalogWorld.DIRECTORY).statusCode(401).contentType(PROBLEM);
        given().get("/resource-directory").then().statusCode(401).contentType(PROBLEM);
        given().get("/resource-directory/broken-ties").then().statusCode(401).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void a_directory_is_its_agencys_own_affair() {
        hand(CatalogWorld.DIRECTORY).statusCode(403).contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "o-7", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "without"))
    void an_agency_without_a_directory_is_refused() {
        given().get("/resource-directory")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/directory-must-exist"));
    }

    @Test
    @TestSecurity(user = "o-8", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "parks"))
    void a_new_directory_replaces_the_one_before_and_is_read_page_by_page() {
        hand(HEADER + "P-1,公园,name,名称\n").statusCode(200).body("columns", equalTo(1));
        hand("\uFEFF" + HEADER + "P-1,公园,area,\"面积,公顷\"\r\nP-1,公园,name,名称\r\n\r\nP-2,树木,kind,树种\n")
                .statusCode(200)
                .body("columns", equalTo(3));
        String next = given().queryParam("limit", 2)
                .get("/resource-directory")
                .then()
                .statusCode(200)
                .body("columns", equalTo(3))
                .body("entries.items.columnTitle", contains("面积,公顷", "名称"))
                .extract()
                .path("entries.next");
        given().queryParam("limit", 2)
                .queryParam("cursor", next)
                .get("/resource-directory")
                .then()
                .body("entries.items.column", contains("kind"));
        given().queryParam("cursor", "AA.AA")
                .get("/resource-directory")
                .then()
                .statusCode(422)
                .contentType(PROBLEM);
    }

    @Test
    @TestSecurity(user = "o-9", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "museums"))
    void a_directory_with_faults_is_refused_with_all_of_them_and_leaves_the_one_before() {
        hand(HEADER + "M-1,博物馆,name,名称\n").statusCode(200);
        hand(HEADER + "M-1,博物馆\nM-1,,,x\nM-1,a,b\u0000,c\nM-1,a,b,c\nM-1,a,b,c\n")
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo("/problems/directory-is-not-readable"))
                .body(
                        "faults.code",
                        contains("wrong-number-of-cells", "cell-empty", "has-control-characters", "repeated"))
                .body("faults.field", hasItem("/rows/1"));
        hand("M-1,博物馆,name,名称\n").statusCode(422).body("faults.code", contains("no-header"));
        hand(HEADER + "M-1,\"博物馆,name,名称\n").statusCode(422).body("faults.code", contains("unclosed-quote"));
        given().contentType("text/csv")
                .body((HEADER + "M-1,博物馆,name,名称\n").getBytes(Charset.forName("GB18030")))
                .post("/resource-directory")
                .then()
                .statusCode(422)
                .body("faults.code", contains("not-utf-8"));
        given().get("/resource-directory").then().body("entries.items", hasSize(1));
    }

    @Test
    @TestSecurity(user = "o-6", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "pumps"))
    void a_directory_that_drops_a_column_tells_which_listings_were_tied_to_it() {
        var pumps = new AgencyId("pumps");
        catalog.importDirectory(pumps);
        ListingId listing = catalog.published(pumps, CatalogWorld.draft());
        given().get("/resource-directory/broken-ties").then().statusCode(200).body("$", hasSize(0));
        hand(HEADER + "SW-001,水质检测,plant_name,水厂名称\n")
                .statusCode(200)
                .body("brokenTies.listing", contains(listing.value()))
                .body("brokenTies.field", contains("浑浊度"))
                .body("brokenTies[0].source.column", equalTo("turbidity"));
        given().get("/resource-directory/broken-ties").then().body("listing", contains(listing.value()));
    }

    private static ValidatableResponse hand(String csv) {
        return given().contentType("text/csv")
                .body(csv.getBytes(UTF_8))
                .post("/resource-directory")
                .then();
    }
}
