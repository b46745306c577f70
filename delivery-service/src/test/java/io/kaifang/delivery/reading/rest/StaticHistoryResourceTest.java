package io.kaifang.delivery.reading.rest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.catalog.CatalogEvent.ListingBecameStatic;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.kaifang.contracts.id.WorkOrderId;
import io.kaifang.delivery.permission.DatasetLookup;
import io.kaifang.delivery.store.DataFolder;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data whose source has ended (Art. 10 (2)). */
@QuarkusTest
@QuarkusTestResource(
        value = SuiteServers.class,
        initArgs = @ResourceArg(name = "service", value = "delivery"),
        restrictToAnnotatedClass = true)
class StaticHistoryResourceTest {
    @Inject
    PastEvents past;

    @Inject
    DataFolder data;

    @Inject
    DatasetLookup datasets;

    /** What its agency has on its way when the source ends changes nothing any more. */
    @Test
    @TestSecurity(
            user = "clerk",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "sh-statistics"))
    void a_static_history_stays_open_and_takes_no_new_data() throws IOException {
        ListingId ended = new ListingId("l-static");
        past.add(SmallCity.published(ended, Category.UNCONDITIONAL));
        past.add(SmallCity.released(ended, data, datasets.get(ended).columns()));
        past.add(new ListingBecameStatic(ended, SmallCity.STATISTICS, new WorkOrderId("w-2"), "系统停用", Instant.now()));

        given().contentType("text/csv")
                .body(SmallCity.ROWS.getBytes(UTF_8))
                .post("/datasets/" + ended + "/versions")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/static-history-takes-no-data"));
        past.add(new VersionReleased(
                ended,
                new VersionId("v-late"),
                SmallCity.STATISTICS,
                List.of("编号"),
                new Sha256("cd".repeat(32)),
                new QualitySummary(1, 0, 0, 0, 0),
                List.of(),
                null,
                Instant.now()));
        given().get("/datasets/" + ended + "/download").then().statusCode(200).body(equalTo(SmallCity.ROWS));
    }
}
