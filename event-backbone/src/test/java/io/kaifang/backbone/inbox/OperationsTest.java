package io.kaifang.backbone.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.kaifang.backbone.decision.ConsistencyToken;
import io.kaifang.backbone.inbox.consistency.ReadYourWrites;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every service answers besides its own API: operators, and readers who wait for their own write. */
@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class OperationsTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private record OperatorRequest(Method method, String path) {
        ValidatableResponse answer() {
            return given().contentType(ContentType.JSON)
                    .body(method == Method.GET ? "" : "{}")
                    .request(method, path)
                    .then();
        }
    }

    private static final List<OperatorRequest> REQUESTS = List.of(
            new OperatorRequest(Method.GET, "/operations/parked"),
            new OperatorRequest(Method.PUT, "/operations/parked/1/payload"),
            new OperatorRequest(Method.POST, "/operations/parked/1/replay"),
            new OperatorRequest(Method.DELETE, "/operations/parked/1"),
            new OperatorRequest(Method.GET, "/operations/relay"),
            new OperatorRequest(Method.POST, "/operations/relay/republication?from=1&to=2"),
            new OperatorRequest(Method.GET, "/operations/views/plants/rebuild"),
            new OperatorRequest(Method.POST, "/operations/views/plants/rebuild"));

    @Inject
    Garden garden;

    private final String rose = "rose-" + UUID.randomUUID();

    @Test
    void without_a_token_every_operators_request_is_refused() {
        REQUESTS.forEach(request -> request.answer().statusCode(401));
    }

    @Test
    @TestSecurity(user = "ann", roles = "data-user")
    void so_do_others_than_operators() {
        REQUESTS.forEach(request -> request.answer().statusCode(403));
    }

    @Test
    @TestSecurity(user = "olga", roles = "data-centre")
    void an_operator_sees_mends_and_replays_what_is_parked_in_order() {
        garden.water(rose, 1);
        garden.water(rose, -1);
        garden.water(rose, 2);
        await().atMost(TIMEOUT).until(() -> waiting().size() == 2);
        var head = waiting().getFirst();

        given().contentType(ContentType.JSON)
                .body("{\"plant\":")
                .put("/operations/parked/" + head + "/payload")
                .then()
                .statusCode(400);
        given().post("/operations/parked/" + head + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(0))
                .body("stoppedBy", equalTo("IllegalArgumentException: a negative pour"));
        given().contentType(ContentType.JSON)
                .body("{\"plant\":\"%s\",\"litres\":7,\"at\":\"2026-01-01T00:00:00Z\"}".formatted(rose))
                .put("/operations/parked/" + head + "/payload")
                .then()
                .statusCode(204);
        given().post("/operations/parked/" + head + "/replay")
                .then()
                .statusCode(200)
                .body("replayed", equalTo(2));
        given().get("/plants/" + rose).then().statusCode(200).body(equalTo("1,7,2"));
        given().post("/operations/parked/" + head + "/replay").then().statusCode(404);
        given().delete("/operations/parked/" + head).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "olga", roles = "data-centre")
    void an_operator_has_a_view_built_anew_and_sees_how_far_it_is() {
        int before = given().get("/operations/views/plants/rebuild").jsonPath().getInt("serving");
        given().post("/operations/views/plants/rebuild").then().statusCode(202).body("building", equalTo(before + 1));
        await().atMost(Duration.ofMinutes(2)).until(() -> {
            garden.heartbeat();
            return given().get("/operations/views/plants/rebuild").jsonPath().getInt("serving") == before + 1;
        });
        given().post("/operations/views/no-such-view/rebuild").then().statusCode(404);
        given().post("/operations/views/drops/rebuild").then().statusCode(409);
    }

    @Test
    void a_reader_who_names_his_write_sees_it_or_is_told_that_he_does_not() {
        long position = garden.water(rose, 1);
        given().header(ConsistencyToken.HEADER, "garden:" + position)
                .get("/plants/" + rose)
                .then()
                .statusCode(200)
                .header(ReadYourWrites.REACHED, "true")
                .body(equalTo("1"));
        given().header(ConsistencyToken.HEADER, "garden:" + (position + 9_000_000))
                .get("/plants/" + rose)
                .then()
                .statusCode(200)
                .header(ReadYourWrites.REACHED, "false")
                .body(equalTo("1"));
        given().header(ConsistencyToken.HEADER, "no token")
                .get("/plants/" + rose)
                .then()
                .statusCode(400);
        assertThat(given().get("/plants/" + rose).header(ReadYourWrites.REACHED))
                .isNull();
    }

    private List<Integer> waiting() {
        return Optional.ofNullable(given().get("/operations/parked?consumer=plants")
                        .jsonPath()
                        .<Integer>getList("findAll { it.key == 'plant/" + rose + "' }.id"))
                .orElse(List.of());
    }
}
