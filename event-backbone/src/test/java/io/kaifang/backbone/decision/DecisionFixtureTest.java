package io.kaifang.backbone.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.backbone.decision.Lending.BookBought;
import io.kaifang.backbone.decision.Lending.BookLent;
import io.kaifang.backbone.decision.Lending.BuyBook;
import io.kaifang.backbone.decision.Lending.LendBook;
import io.kaifang.backbone.decision.Lending.LendingRule;
import io.kaifang.backbone.fixture.DecisionFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DecisionFixtureTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private final DecisionFixture lending = DecisionFixture.of(Lending.decisions());

    @Test
    void the_first_event_comes_from_the_starting_state() {
        lending.given().when(new BuyBook("emma", NOW)).then(new BookBought("emma", NOW));
    }

    @Test
    void a_sealed_state_leaves_its_first_stage() {
        lending.given(new BookBought("emma", NOW))
                .when(new BuyBook("emma", NOW))
                .thenNothing();
    }

    @Test
    void a_rule_may_look_across_entities() {
        lending.given(new BookLent("emma", "ann", NOW), new BookLent("ulysses", "ann", NOW))
                .when(new LendBook("faust", "ann", NOW))
                .thenRefused(LendingRule.TWO_BOOKS_ARE_ENOUGH);
    }

    @Test
    void others_events_do_not_count() {
        lending.given(new BookLent("emma", "ann", NOW), new BookLent("ulysses", "ben", NOW))
                .when(new LendBook("faust", "ann", NOW))
                .then(new BookLent("faust", "ann", NOW));
    }

    @Test
    void it_fails_where_it_should() {
        var bought = lending.given().when(new BuyBook("emma", NOW));
        assertThatThrownBy(bought::thenNothing).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> bought.thenRefused(LendingRule.TWO_BOOKS_ARE_ENOUGH))
                .isInstanceOf(AssertionError.class);
    }
}
