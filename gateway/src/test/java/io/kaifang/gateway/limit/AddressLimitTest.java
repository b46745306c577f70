package io.kaifang.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.kaifang.gateway.StandIns;
import io.kaifang.gateway.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One address, and nearly nothing allowed to it. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@TestProfile(AddressLimitTest.Strict.class)
class AddressLimitTest {

    @Test
    void an_address_that_asks_too_often_waits_whoever_it_says_it_is() {
        Response held = IntStream.range(0, 40)
                .mapToObj(i -> given().header("X-Forwarded-For", "10.0.0." + i)
                        .auth()
                        .oauth2(Tokens.of("user-" + i))
                        .get("/listings"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        held.then()
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("type", equalTo("/problems/too-many-requests"));
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void an_ipv6_address_counts_by_its_network_and_an_ipv4_one_by_itself() {
        assertThat(RemoteAddress.key("2001:db8:1:2:3:4:5:6")).isEqualTo(RemoteAddress.key("2001:db8:1:2::1"));
        assertThat(RemoteAddress.key("2001:db8:1:3::1")).isNotEqualTo(RemoteAddress.key("2001:db8:1:2::1"));
        assertThat(RemoteAddress.key("192.0.2.1")).isNotEqualTo(RemoteAddress.key("192.0.2.2"));
    }

    /** Five at once, and one each second. */
    public static final class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kaifang.gateway.limit.address.burst", "5", "kaifang.gateway.limit.address.per-second", "1");
        }
    }
}
