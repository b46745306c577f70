package io.kaifang.delivery.reading.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.GrantId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.delivery.access.Access;
import io.kaifang.delivery.access.use.AccessStatistics;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees how often data were read (Art. 24 (2), 30). */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "delivery"))
class AccessStatisticsResourceTest {
    private static final Instant DAY = Instant.parse("2026-11-22T04:00:00Z");

    @Inject
    PastEvents past;

    @Inject
    AccessStatistics statistics;

    private final ListingId listing = new ListingId("l-" + System.nanoTime());

    @BeforeEach
    void read() {
        past.add(SmallCity.published(listing, Category.CONDITIONAL));
        List<Access> batch = List.of(
                access("user-wang", "agr-1", Access.SERVED, 10),
                access("user-wang", "agr-1", "rate-exceeded", 0),
                access("anonymous", null, Access.SERVED, 1),
                access("user-lin", null, Access.SERVED, 2));
        long last = System.nanoTime();
        statistics.add(batch, last);
        statistics.add(batch, last); // the same batch again, after a crash
    }

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
    void an_agency_sees_the_use_of_its_data_and_readers_under_a_grant_only() {
        ask().statusCode(200)
                .body("items.reader", containsInAnyOrder(equalTo("user-wang"), nullValue()))
                .body("items.find { it.grant == 'agr-1' }.accesses", equalTo(2))
                .body("items.find { it.grant == 'agr-1' }.refused", equalTo(1))
                .body("items.find { it.grant == 'agr-1' }.rows", equalTo(10))
                .body("items.find { it.grant == null }.accesses", equalTo(2))
                .body("more", equalTo(false));
    }

    @Test
    @TestSecurity(
            user = "officer-9",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport-commission"))
    void another_agency_sees_nothing_of_it() {
        ask().statusCode(200).body("items", empty());
    }

    @Test
    @TestSecurity(user = "user-lin", roles = "data-user")
    void a_data_user_sees_his_own_use() {
        ask().statusCode(200).body("items.reader", contains("user-lin")).body("items.rows", contains(2));
    }

    @Test
    @TestSecurity(user = "clerk-1", roles = "data-centre")
    void the_data_centre_sees_all_of_it_and_a_day_that_is_none_is_told() {
        ask().statusCode(200).body("items.reader", containsInAnyOrder("user-wang", "anonymous", "user-lin"));
        given().queryParam("from", "yesterday")
                .get("/accesses/statistics")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/day-must-be-a-date"));
        given().queryParam("listing", "../x").get("/accesses/statistics").then().statusCode(404);
    }

    private ValidatableResponse ask() {
        return given().queryParam("from", "2026-11-22")
                .queryParam("until", "2026-11-22")
                .queryParam("listing", listing.value())
                .get("/accesses/statistics")
                .then();
    }

    private Access access(String who, @Nullable String grant, String outcome, long rows) {
        return new Access(
                DAY,
                new ActorId(who),
                grant == null ? null : new GrantId(grant),
                listing,
                null,
                "rows",
                List.of(),
                rows,
                rows * 10,
                outcome);
    }
}
