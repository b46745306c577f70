package io.kaifang.backbone.store.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private static final int MAX = 3;

    private final List<List<Integer>> batches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);
    private GroupCommit<Integer, String> groupCommit = new GroupCommit<>(UpToThree::new, this::execute);

    private static final class UpToThree implements GroupCommit.Batch<Integer> {
        private int size;

        @Override
        public boolean tryAdd(Integer call) {
            return size++ < MAX;
        }
    }

    /** The first call waits at the gate. Negative calls fail, those below -99 with a defect; a thousand gets no result. */
    private List<String> execute(List<Integer> calls) throws SQLException {
        if (batches.isEmpty()) {
            batches.add(calls);
            hold();
        } else {
            batches.add(calls);
        }
        if (calls.stream().anyMatch(call -> call <= -100)) {
            throw new IllegalStateException("a defect");
        }
        if (calls.stream().anyMatch(call -> call < 0)) {
            throw new SQLException("lost", "08006");
        }
        return calls.stream()
                .filter(call -> call != 1000)
                .map(call -> "answer " + call)
                .toList();
    }

    private void hold() {
        try {
            assertThat(gate.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void a_call_starts_at_once_if_nothing_is_being_executed() throws SQLException {
        gate.countDown();
        assertThat(groupCommit.submit(1)).isEqualTo("answer 1");
        assertThat(groupCommit.submit(2)).isEqualTo("answer 2");
        assertThat(batches).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void calls_that_arrive_meanwhile_are_executed_in_batches_in_their_order() {
        var answers = IntStream.range(0, 8).mapToObj(this::start).toList();
        gate.countDown();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer " + i);
        }
        assertThat(batches).containsExactly(List.of(0), List.of(1, 2, 3), List.of(4, 5, 6), List.of(7));
    }

    @Test
    void if_a_batch_fails_each_of_its_calls_fails_and_no_other() {
        var answers = IntStream.of(0, 1, -2, 3, 4).mapToObj(this::start).toList();
        gate.countDown();
        assertThat(answers.get(0)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer 0");
        for (var lost : answers.subList(1, 4)) {
            assertThatThrownBy(lost::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08006"));
        }
        assertThat(answers.get(4)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer 4");
    }

    @Test
    void a_defect_does_not_block_later_calls() throws SQLException {
        gate.countDown();
        assertThatThrownBy(() -> groupCommit.submit(-100)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> groupCommit.submit(1000)).hasMessageContaining("0 results for 1 calls");
        assertThat(groupCommit.submit(1)).isEqualTo("answer 1");
    }

    @Test
    void a_call_that_waits_too_long_gives_up_and_the_next_one_still_runs() {
        groupCommit = new GroupCommit<>(UpToThree::new, this::execute, Duration.ofSeconds(1));
        var first = start(0);
        var late = start(1);

        assertThatThrownBy(late::join).hasRootCauseInstanceOf(SQLTimeoutException.class);
        var next = start(2);
        gate.countDown();

        assertThat(first).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer 0");
        assertThat(next).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer 2");
        assertThat(batches).containsExactly(List.of(0), List.of(2));
    }

    private CompletableFuture<String> start(int call) {
        var answer = new CompletableFuture<String>();
        var thread = Thread.ofPlatform().start(() -> {
            try {
                answer.complete(groupCommit.submit(call));
            } catch (SQLException | RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING);
        return answer;
    }
}
