package io.kaifang.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PollingTest {
    private static final Duration PAUSE = Duration.ofMillis(1);

    @Test
    void it_asks_again_until_there_is_an_answer() throws InterruptedException {
        var asked = new AtomicInteger();

        var answer = Polling.until(
                Duration.ofMinutes(1),
                PAUSE,
                () -> Optional.of(asked.incrementAndGet()).filter(count -> count == 3));

        assertThat(answer).hasValue(3);
    }

    @Test
    void without_an_answer_in_time_it_gives_up() throws InterruptedException {
        assertThat(Polling.until(Duration.ofMillis(5), PAUSE, Optional::empty)).isEmpty();
    }
}
