package io.kaifang.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "/listings, catalog",
        "/listings/l-1, catalog",
        "/listings/l-1/materials, access-request",
        "/datasets/l-1/versions/v-1, delivery",
        "/datasets/l-1/sample, delivery",
        "/applications/a-1/approval, access-request",
        "/agreements/g-1/signatures, agreement",
    })
    void each_path_leads_to_its_service(String path, String service) {
        given().urlEncodingEnabled(false)
                .get(path + "?limit=2&q=%E5%81%9C%E8%BD%A6")
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("uri", equalTo(path + "?limit=2&q=%E5%81%9C%E8%BD%A6"));
    }

    @Test
    void a_body_goes_through_as_it_is() {
        given().contentType(ContentType.BINARY)
                .body(new byte[5_000_000])
                .post("/datasets/l-1/versions")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(5_000_000));
    }

    @Test
    void a_body_larger_than_its_route_allows_is_refused_before_it_is_sent_on() {
        given().contentType(ContentType.BINARY)
                .body(new byte[10 * 1024 * 1024 + 1])
                .post("/applications")
                .then()
                .statusCode(413)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void a_service_that_is_down_is_named() {
        given().header("Accept-Language", "en")
                .get("/ledger/checkpoint")
                .then()
                .statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", equalTo("5"))
                .body("title", equalTo("The audit service does not answer"))
                .body("type", equalTo("/problems/service-down"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/listings/../q/health",
                "/listings/%2e%2e/q/metrics",
                "/listings//l-1",
                "/listings%2fx"
            })
    void a_path_that_leads_nowhere_or_misleads_is_not_passed_on(String path) throws Exception {
        // a client that sends the path as it is written, which REST Assured does not
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                    .build();
            HttpResponse<String> answer = client.send(asked, HttpResponse.BodyHandlers.ofString());
            Assertions.assertThat(answer.statusCode()).isEqualTo(404);
            Assertions.assertThat(answer.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
        }
    }

    @Test
    void a_request_keeps_its_id_and_trace_and_gets_them_where_it_has_none() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        given().header("X-Request-Id", "request-4711")
                .header("traceparent", trace)
                .get("/listings")
                .then()
                .header("X-Request-Id", equalTo("request-4711"))
                .body("requestId", equalTo("request-4711"))
                .body("trace", containsString("0af7651916cd43dd8448eb211c80319c"));
        given().header("X-Request-Id", "<script>")
                .header("traceparent", "nonsense")
                .get("/listings")
                .then()
                .body("requestId", matchesPattern("[0-9a-f-]{36}"))
                .body("trace", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @Test
    void where_a_request_comes_from_is_the_gateways_word() {
        given().header("X-Forwarded-For", "8.8.8.8").get("/listings").then().body("from", equalTo("127.0.0.1"));
    }

    @Test
    void a_client_that_asks_too_often_is_told_when_to_come_back_and_others_are_not_held_up() {
        String eager = Tokens.of("user-" + UUID.randomUUID());
        var held = IntStream.range(0, 40)
                .mapToObj(i -> given().header("X-Forwarded-For", "10.0.0." + i)
                        .auth()
                        .oauth2(eager)
                        .get("/listings"))
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        held.then()
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body("type", equalTo("/problems/too-many-requests"));
        given().auth().oauth2(Tokens.of("user-calm")).get("/listings").then().statusCode(200);
    }

    @Test
    void a_token_that_does_not_hold_is_refused_at_the_door() {
        String good = Tokens.of("user-a");
        String forged = good.substring(0, good.lastIndexOf('.') + 1) + "AAAA";
        for (String bad : new String[] {forged, Tokens.expired("user-a"), "not-a-token"}) {
            given().auth()
                    .oauth2(bad)
                    .get("/listings")
                    .then()
                    .statusCode(401)
                    .contentType(Problem.MEDIA_TYPE)
                    .header("WWW-Authenticate", containsString("invalid_token"))
                    .body("type", equalTo("/problems/invalid-token"));
        }
    }

    @Test
    void a_signed_in_upload_streams_through_as_well() {
        given().auth()
                .oauth2(Tokens.of("user-upload"))
                .contentType(ContentType.BINARY)
                .body(new byte[3_000_000])
                .post("/datasets/l-1/versions")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(3_000_000));
    }

    @Test
    void one_document_tells_the_api_of_all_services() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .body("paths.'/listings/{id}'.get.tags[0]", equalTo("catalog"))
                .body(
                        "paths.'/listings/{id}'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/catalog.Thing"))
                .body("components.schemas.'delivery.Thing'.type", equalTo("object"))
                .body("paths.'/elsewhere'", equalTo(null))
                .body("x-not-answering[0]", equalTo("audit"));
    }

    @Test
    void the_page_tells_what_runs_here_in_two_languages() {
        given().header("Accept-Language", "zh-CN,zh;q=0.9")
                .get("/")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("● 就绪"))
                .body(containsString("◐ 未就绪"))
                .body(containsString("○ 未运行"));
        given().get("/?lang=en").then().body(containsString("● ready")).body(containsString("○ down"));
    }

    @Test
    void the_api_page_shows_names_and_never_runs_them() {
        given().get("/api?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("/listings/{id}"))
                .body(containsString("<a href=\"/api?lang=zh\" hreflang=\"zh\">"))
                .body(containsString("One &lt;b&gt;thing&lt;/b&gt; of catalog"))
                .body(not(containsString("<b>thing")));
        given().get("/api?lang=zh")
                .then()
                .body(containsString("一件&lt;b&gt;东西&lt;/b&gt;"))
                .body(not(containsString("of catalog")));
    }

    @Test
    void answers_keep_a_browser_out_of_harm() {
        given().get("/listings")
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("X-Frame-Options", equalTo("DENY"));
    }

    @Test
    void what_a_page_may_load_its_service_knows_best() {
        var answer = given().get("/datasets/l-1/sample");
        Assertions.assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly("sandbox");
        Assertions.assertThat(answer.headers().getValues("X-Frame-Options")).containsExactly("DENY");
    }
}
