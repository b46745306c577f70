package io.kaifang.catalog.search.rest;

import static io.kaifang.catalog.CatalogWorld.WATER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.kaifang.catalog.CatalogWorld;
import io.kaifang.catalog.listing.view.ListingState;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list as everybody finds it, searches it and pages through it. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
class ListingSearchResourceTest {
    private static final String PROBLEM = "application/problem+json";

    @Inject
    CatalogWorld catalog;

    @Test
    void anyone_finds_a_published_listing_by_chinese_words_of_its_title_and_its_fields() {
        String word = CatalogWorld.word();
        ListingId listing = catalog.published(WATER, CatalogWorld.draft().put("title", "上海市" + word + "水厂名称(2024年)"));
        find("q", word).body("items.id", contains(listing.value()));
        given().queryParam("q", word + " 浑浊度")
                .get("/listings")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo(listing.value()))
                .body("items[0].formats", equalTo(List.of("API", "CSV")));
        given().queryParam("q", "这里没有的词语" + CatalogWorld.word())
                .get("/listings")
                .then()
                .body("items.id", not(hasItem(listing.value())));
        given().get("/listings/{id}", listing.value())
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("content.fields", hasSize(2))
                .body("content.fields[1].unit", equalTo("散射浊度单位"));
        given().get("/listings/{id}/history", listing.value())
                .then()
                .statusCode(200)
                .body("type", hasItem("io.kaifang.catalog.listing-published"))
                .body("actor", everyItem(nullValue()));
    }

    @Test
    void what_is_not_on_the_list_does_not_exist_for_the_public() {
        ListingId listing = catalog.shown(catalog.proposed(WATER, CatalogWorld.draft()), ListingState.PROPOSED);
        for (String path : List.of("/listings/{id}", "/listings/{id}/history")) {
            given().get(path, listing.value())
                    .then()
                    .statusCode(404)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/listing-must-exist"));
        }
    }

    @Test
    @TestSecurity(user = "o-1", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "water"))
    void an_agency_finds_its_own_listings_in_every_state_and_no_others() {
        ListingId own = catalog.shown(catalog.proposed(WATER, CatalogWorld.draft()), ListingState.PROPOSED);
        ListingId others =
                catalog.shown(catalog.proposed(new AgencyId("transport"), CatalogWorld.draft()), ListingState.PROPOSED);
        given().queryParam("state", "PROPOSED")
                .queryParam("limit", 200)
                .get("/listings")
                .then()
                .body("items.id", hasItem(own.value()))
                .body("items.id", not(hasItem(others.value())));
        given().get("/listings/{id}/history", own.value())
                .then()
                .statusCode(200)
                .body("actor", everyItem(notNullValue()));
        given().get("/listings/{id}", others.value()).then().statusCode(404);
    }

    @Test
    void a_list_goes_on_where_its_page_ended_until_nothing_is_left() {
        var agency = new AgencyId("a-" + UUID.randomUUID());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(catalog.published(agency, CatalogWorld.draft()).value());
        }
        List<String> paged = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3 && cursor != null; page++) {
            var answer = given().queryParam("agency", agency.value())
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/listings")
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(answer.<List<String>>path("items.id"));
            cursor = answer.path("next");
        }
        assertThat(cursor).isNull();
        assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void facets_say_how_the_found_listings_spread() {
        var agency = new AgencyId("a-" + UUID.randomUUID());
        catalog.published(agency, CatalogWorld.draft());
        catalog.published(agency, CatalogWorld.draft().put("theme", "道路交通").put("frequency", "每月"));
        given().queryParam("agency", agency.value())
                .get("/listings/facets")
                .then()
                .statusCode(200)
                .body("agency.find { it.value == '" + agency + "' }.listings", equalTo(2))
                .body("theme.value", hasSize(2))
                .body("category.find { it.value == 'UNCONDITIONAL' }.listings", equalTo(2))
                .body("format.find { it.value == 'CSV' }.listings", equalTo(2))
                .body("frequency.find { it.value == 'MONTHLY' }.listings", equalTo(1));
        given().queryParam("agency", agency.value())
                .queryParam("theme", "道路交通")
                .get("/listings")
                .then()
                .body("items", hasSize(1))
                .body("items.frequency", contains("MONTHLY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '1'='1", "'; drop table listing; --", "%", "\\", "a:* | b", "\"(", "）（"})
    void what_is_searched_for_is_never_taken_for_sql(String text) {
        ListingId listing = catalog.published(new AgencyId("a-" + UUID.randomUUID()), CatalogWorld.draft());
        for (String filter : List.of("agency", "theme")) {
            given().queryParam(filter, text)
                    .get("/listings")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(0));
            given().queryParam(filter, text).get("/listings/facets").then().statusCode(200);
        }
        given().queryParam("q", text).get("/listings").then().statusCode(200);
        given().get("/listings/{id}", listing.value()).then().statusCode(200);
    }

    @Test
    void a_filter_that_means_nothing_is_reported() {
        for (String filter : List.of("category", "format", "frequency", "state")) {
            given().queryParam(filter, "NO_SUCH_WORD")
                    .get("/listings")
                    .then()
                    .statusCode(400)
                    .contentType(PROBLEM)
                    .body("type", equalTo("/problems/invalid-value"))
                    .body("faults[0].field", equalTo("/" + filter))
                    .body("faults[0].remedy", notNullValue());
        }
        given().queryParam("q", "水\u0000")
                .get("/listings")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        given().queryParam("limit", 0).get("/listings").then().statusCode(400).contentType(PROBLEM);
        given().queryParam("limit", "many")
                .get("/listings")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
        given().queryParam("q", "水".repeat(201))
                .get("/listings")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "bm8", "bm8.bm8.bm8", "bm8.bm8", "MQ.AA"})
    void a_cursor_of_somebody_elses_making_is_refused(String cursor) {
        given().queryParam("cursor", cursor)
                .get("/listings")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", org.hamcrest.Matchers.startsWith("/problems/cursor-"));
    }

    private static io.restassured.response.ValidatableResponse find(String filter, String value) {
        return given().queryParam(filter, value).get("/listings").then().statusCode(200);
    }
}
