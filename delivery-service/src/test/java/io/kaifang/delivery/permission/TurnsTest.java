package io.kaifang.delivery.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns(1, Duration.ofMillis(1));

    @Test
    void what_is_done_comes_back() {
        assertThat(taken("done")).isEqualTo("done");
    }

    @Test
    void work_that_fails_says_so_and_gives_its_turn_back() {
        IOException failed = new IOException("no such file");
        assertThatThrownBy(() -> turns.take(() -> {
                    throw failed;
                }))
                .isSameAs(failed);
        assertThat(taken("next")).isEqualTo("next");
    }

    @Test
    void whoever_waits_too_long_is_told_to_come_again() {
        String done = turns.take(() -> {
            assertThatThrownBy(() -> taken("another")).satisfies(TurnsTest::saysBusy);
            return "first";
        });
        assertThat(done).isEqualTo("first");
        assertThat(taken("next")).isEqualTo("next");
    }

    @Test
    void whoever_is_interrupted_while_waiting_is_refused_and_stays_interrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> taken("late")).satisfies(TurnsTest::saysBusy);
        assertThat(Thread.interrupted()).isTrue();
    }

    private String taken(String what) {
        return turns.take(() -> what);
    }

    private static void saysBusy(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        AccessRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AccessRefused.Reason.BUSY));
    }
}
