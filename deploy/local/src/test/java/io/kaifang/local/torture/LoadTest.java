package io.kaifang.local.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void a_life_that_breaks_is_told_in_the_end_and_the_others_go_on() throws InterruptedException {
        var load = new Load();
        var broke = new CountDownLatch(1);
        var lived = new CountDownLatch(3);
        load.add("breaking", () -> {
            broke.countDown();
            throw new IllegalStateException("what no one expected");
        });
        assertThat(broke.await(60, TimeUnit.SECONDS)).isTrue();
        load.add("going on", lived::countDown);
        assertThat(lived.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(load.stop()).containsExactly("breaking: java.lang.IllegalStateException: what no one expected");
    }
}
