package io.kaifang.local.torture.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    @Test
    void a_task_that_breaks_is_reported_at_the_end_and_the_others_go_on() throws InterruptedException {
        var workload = new Workload();
        var broke = new CountDownLatch(1);
        var repeated = new CountDownLatch(3);
        workload.start("breaking", () -> {
            broke.countDown();
            throw new IllegalStateException("what no one expected");
        });
        assertThat(broke.await(60, TimeUnit.SECONDS)).isTrue();
        workload.start("going on", repeated::countDown);
        assertThat(repeated.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(workload.stop()).containsExactly("breaking: java.lang.IllegalStateException: what no one expected");
    }
}
