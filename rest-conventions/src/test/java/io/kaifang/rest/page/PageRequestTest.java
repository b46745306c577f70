package io.kaifang.rest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.RuleViolated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageRequestTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private enum OwnRule implements Rule {
        PLACE_MUST_BE_ONE;

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    @Test
    void the_first_page_begins_nowhere() {
        assertThat(request(null).afterPlace(PageRule.CURSOR_MUST_BE_OURS)).isEmpty();
        assertThat(request(" ").after(1)).isEmpty();
    }

    @Test
    void a_list_by_time_goes_on_after_its_last_row() {
        assertThat(request(Cursor.encode(List.of(NOON.toString(), "l-1"))).afterPlace(PageRule.CURSOR_MUST_BE_OURS))
                .hasValue(new Place(NOON, "l-1"));
    }

    @Test
    void a_cursor_of_another_list_breaks_the_rule_of_pages() {
        assertThatThrownBy(() -> request(Cursor.encode(List.of("l-1"))).afterPlace(PageRule.CURSOR_MUST_BE_OURS))
                .satisfies(broken -> assertThat(rule(broken)).isEqualTo(PageRule.CURSOR_MUST_BE_OURS));
        assertThatThrownBy(
                        () -> request(Cursor.encode(List.of("noon", "l-1"))).afterPlace(PageRule.CURSOR_MUST_BE_OURS))
                .satisfies(broken -> assertThat(rule(broken)).isEqualTo(PageRule.CURSOR_MUST_BE_OURS));
    }

    @Test
    void a_service_keeps_its_own_problem_type_for_a_cursor_that_it_cannot_read() {
        var other = request(Cursor.encode(List.of("noon", "l-1")));
        assertThatThrownBy(() -> other.afterPlace(OwnRule.PLACE_MUST_BE_ONE))
                .satisfies(broken -> assertThat(rule(broken)).isEqualTo(OwnRule.PLACE_MUST_BE_ONE));
        assertThatThrownBy(() -> other.after(2, key -> Integer.valueOf(key.getFirst()), OwnRule.PLACE_MUST_BE_ONE))
                .satisfies(broken -> assertThat(rule(broken)).isEqualTo(OwnRule.PLACE_MUST_BE_ONE));
    }

    private static Rule rule(Throwable broken) {
        return ((RuleViolated) broken).rule();
    }

    private static PageRequest request(@Nullable String cursor) {
        var request = new PageRequest();
        request.cursor = cursor;
        return request;
    }
}
