package io.kaifang.accessrequest.review.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.kaifang.accessrequest.Scenario;
import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.testkit.SourceTree;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A refusal that was stored before grounds were stated is decided on, relayed and shown as it was meant. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "access-request"))
class RefusalsOfVersion1Test {
    private static final String VERSION_1 = """
            with refused as (
                insert into backbone.event (tx, event_id, type, version, time, subject, actor_kind, actor_id, correlation_id,
                                           tags, payload, metadata)
                select pg_current_xact_id(), ?, 'io.kaifang.access-request.application-refused', '1', now(), subject,
                       'system', 'test', correlation_id, tags, ?::json, metadata
                from backbone.event where subject = ? and type = 'io.kaifang.access-request.application-accepted'
                returning tx, position)
            insert into backbone.event_tag (hash, tx, position)
            select tag.hash, refused.tx, refused.position from refused, backbone.event accepted
            join backbone.event_tag tag on (tag.tx, tag.position) = (accepted.tx, accepted.position)
            where accepted.subject = ? and accepted.type = 'io.kaifang.access-request.application-accepted'
            """;

    @Inject
    Scenario scenario;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_USER")
    String owner;

    @ConfigProperty(name = "KAIFANG_DB_OWNER_PASSWORD")
    String password;

    @Test
    @TestSecurity(
            user = "officer-1",
            roles = "agency",
            attributes = @SecurityAttribute(key = "agency", value = "transport"))
    void an_old_refusal_is_final_and_its_ground_is_told_as_not_stated() throws Exception {
        ApplicationId id = scenario.underReview(scenario.listing(), Instant.now());
        storeAsItOnceWas(id);
        given().post("/applications/{id}/approval", id.value())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decision-is-final"));
        scenario.application(id, row -> row.stage == Stage.REFUSED);
        given().get("/applications/{id}", id.value())
                .then()
                .statusCode(200)
                .body("reasons.code", contains("not-stated"))
                .body("reasons.message.zh", contains("说明"));
    }

    private void storeAsItOnceWas(ApplicationId id) throws Exception {
        String approved = Files.readString(
                SourceTree.root()
                        .resolve(
                                "contracts/src/test/resources/approved/io.kaifang.access-request.application-refused.v1.1.json"));
        try (var connection = DriverManager.getConnection(database, owner, password);
                var insert = connection.prepareStatement(VERSION_1)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, approved.replace("\"application\" : \"value-1\"", "\"application\" : \"" + id + "\""));
            insert.setString(3, id.subject().toString());
            insert.setString(4, id.subject().toString());
            insert.executeUpdate();
        }
    }
}
