package io.kaifang.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OldestTransactionTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final OldestTransaction oldest = new OldestTransaction();

    @Test
    void a_transaction_that_stays_open_ages() {
        oldest.observe(7, 9, NOON);
        oldest.observe(7, 12, NOON.plusSeconds(5));
        assertThat(oldest.age(NOON.plusSeconds(8))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void after_its_end_the_next_one_is_the_oldest() {
        oldest.observe(7, 9, NOON);
        oldest.observe(8, 12, NOON.plusSeconds(5));
        assertThat(oldest.age(NOON.plusSeconds(8))).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void without_open_transactions_the_age_is_zero() {
        oldest.observe(7, 9, NOON);
        oldest.observe(12, 12, NOON.plusSeconds(5));
        assertThat(oldest.age(NOON.plusSeconds(8))).isZero();
        oldest.observe(12, 13, NOON.plusSeconds(10));
        assertThat(oldest.age(NOON.plusSeconds(11))).isEqualTo(Duration.ofSeconds(1));
    }
}
