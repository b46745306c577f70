package io.kaifang.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConventionsTest {

    @Test
    void a_resource_that_says_nothing_of_roles_answers_nobody() {
        given().get("/sample/silent").then().statusCode(401);
    }

    @Test
    @TestSecurity(user = "u-1", roles = "auditor")
    void a_resource_that_says_nothing_of_roles_answers_no_account_either() {
        given().get("/sample/silent").then().statusCode(403);
    }

    @Test
    void a_broken_rule_is_a_problem_with_its_faults_in_the_callers_language() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en-GB, zh;q=0.5")
                .body("{\"agency\":\"a-1\",\"count\":3}")
                .post("/sample")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/count-must-be-even"))
                .body("title", equalTo("The count must be even"))
                .body("remedy", equalTo("Make it even"))
                .body("faults[0].field", equalTo("/count"))
                .body("faults[0].message", equalTo("is odd"));
    }

    @Test
    void a_body_of_another_shape_is_told_by_field_and_not_by_parser() {
        given().contentType(ContentType.JSON)
                .body("{\"agency\":\"a-1\",\"count\":\"many\"}")
                .post("/sample")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable-json"))
                .body("faults[0].field", equalTo("/count"))
                .body(not(containsString("jackson")));
    }

    @Test
    void an_id_that_cannot_be_one_is_told_by_field() {
        given().contentType(ContentType.JSON)
                .body("{\"agency\":\"../etc\",\"count\":2}")
                .post("/sample")
                .then()
                .statusCode(400)
                .body("faults[0].field", equalTo("/agency"));
    }

    @Test
    void commands_carry_the_time_in_milliseconds() {
        given().get("/sample/now").then().statusCode(200).body(equalTo("2026-11-30T12:00:00.123Z"));
    }

    @Test
    void what_is_no_json_is_told_by_position() {
        given().contentType(ContentType.JSON)
                .body("{\"agency\":")
                .post("/sample")
                .then()
                .statusCode(400)
                .body("faults[0].code", equalTo("not-json"));
    }

    @Test
    void an_agencys_matter_needs_an_account() {
        given().post("/sample/agencies/a-1").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    @TestSecurity(user = "u-1", roles = "data-user")
    void an_agencys_matter_needs_the_role() {
        given().post("/sample/agencies/a-1").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "u-1", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "a-2"))
    void an_agencys_matter_needs_its_own_claim() {
        given().post("/sample/agencies/a-1")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/must-be-the-agencys-own"));
    }

    @Test
    @TestSecurity(user = "u-1", roles = "agency", attributes = @SecurityAttribute(key = "agency", value = "a-1"))
    void its_own_agency_gets_through() {
        given().post("/sample/agencies/a-1").then().statusCode(200).body(equalTo("u-1"));
    }

    @Test
    void pages_follow_each_other_by_cursor_to_the_last() {
        String next = given().queryParam("limit", 3)
                .get("/sample/numbers")
                .then()
                .statusCode(200)
                .body("items", hasItems(1, 2, 3))
                .extract()
                .path("next");
        given().queryParam("limit", 3)
                .queryParam("cursor", next)
                .get("/sample/numbers")
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @Test
    void a_made_up_cursor_and_a_limit_out_of_bounds_are_refused() {
        given().queryParam("cursor", "!!").get("/sample/numbers").then().statusCode(422);
        given().queryParam("limit", 0)
                .get("/sample/numbers")
                .then()
                .statusCode(400)
                .body("faults[0].field", equalTo("/limit"));
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named_with_what_it_may_be() {
        given().queryParam("limit", "many")
                .get("/sample/numbers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-value"))
                .body("faults[0].field", equalTo("/limit"));
        given().queryParam("day", "SOMEDAY")
                .get("/sample/days")
                .then()
                .statusCode(400)
                .body("faults[0].field", equalTo("/day"))
                .body("faults[0].remedy", containsString("MONDAY"));
        given().queryParam("day", "MONDAY")
                .get("/sample/days")
                .then()
                .statusCode(200)
                .body(equalTo("MONDAY 0"));
        given().queryParam("day", "MONDAY")
                .queryParam("week", 7)
                .get("/sample/days")
                .then()
                .body(equalTo("MONDAY 7"));
        given().get("/sample/days").then().statusCode(200).body(equalTo("null 0"));
    }

    @Test
    void a_query_with_a_nul_reaches_no_database() {
        given().queryParam("anything", "a\u0000b")
                .get("/sample/numbers")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("faults[0].field", equalTo("/anything"))
                .body("faults[0].code", equalTo("nul-character"));
        given().queryParam("cursor", "AA").get("/sample/numbers").then().statusCode(422);
    }

    @Test
    void a_sane_request_id_is_kept_and_another_replaced() {
        given().header("X-Request-Id", "abcdef-123456")
                .get("/sample/numbers")
                .then()
                .header("X-Request-Id", "abcdef-123456");
        given().header("X-Request-Id", "x y").get("/sample/numbers").then().header("X-Request-Id", not("x y"));
    }
}
