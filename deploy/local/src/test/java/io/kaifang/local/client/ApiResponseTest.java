package io.kaifang.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiResponseTest {

    @Test
    void a_problem_is_shown_by_its_status_type_and_title() {
        var refused = response(409, "{\"type\":\"/problems/title-taken\",\"title\":\"The title is taken\"}");

        assertThat(refused.isSuccess()).isFalse();
        assertThat(refused.problem()).isEqualTo("409 /problems/title-taken — The title is taken");
    }

    @Test
    void what_is_no_json_is_shown_by_its_beginning_and_has_no_fields() {
        var broken = response(502, "x".repeat(300));

        assertThat(broken.problem()).isEqualTo("502 " + "x".repeat(200));
        assertThat(broken.json().isMissingNode()).isTrue();
        assertThat(broken.field("id")).isEmpty();
    }

    @Test
    void the_entity_tag_comes_without_quotes_and_the_consistency_token_as_it_is() {
        var headers = HttpHeaders.of(
                Map.of("ETag", List.of("\"ab12\""), "Kaifang-Consistency", List.of("catalog:3,4")), (_, _) -> true);
        var written = new ApiResponse(201, headers, "{\"id\":\"l-1\"}");

        assertThat(written.isSuccess()).isTrue();
        assertThat(written.etag()).isEqualTo("ab12");
        assertThat(written.consistencyToken()).isEqualTo("catalog:3,4");
        assertThat(written.field("id")).isEqualTo("l-1");
    }

    private static ApiResponse response(int status, String text) {
        return new ApiResponse(status, HttpHeaders.of(Map.of(), (_, _) -> true), text);
    }
}
