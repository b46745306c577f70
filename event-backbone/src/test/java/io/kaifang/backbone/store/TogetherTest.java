package io.kaifang.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final int MOST = 3;

    private final List<List<Integer>> parties = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Together<Integer, String> together = new Together<>(UpToThree::new, this::carry);

    private static final class UpToThree implements Together.Party<Integer> {
        private int size;

        @Override
        public boolean admits(Integer call) {
            return size++ < MOST;
        }
    }

    /** The first waits at the gate; what is negative fails, a hundred and more as only a defect would; a thousand gets no answer. */
    private List<String> carry(List<Integer> calls) throws SQLException {
        if (parties.isEmpty()) {
            parties.add(calls);
            hold();
        } else {
            parties.add(calls);
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
    void whoever_finds_the_way_free_goes_at_once_and_alone() throws SQLException {
        gate.countDown();
        assertThat(together.go(1)).isEqualTo("answer 1");
        assertThat(together.go(2)).isEqualTo("answer 2");
        assertThat(parties).containsExactly(List.of(1), List.of(2));
    }

    @Test
    void whoever_comes_meanwhile_goes_with_the_others_that_wait_in_order() {
        var answers = IntStream.range(0, 8).mapToObj(this::start).toList();
        gate.countDown();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer " + i);
        }
        assertThat(parties).containsExactly(List.of(0), List.of(1, 2, 3), List.of(4, 5, 6), List.of(7));
    }

    @Test
    void what_goes_wrong_with_a_party_goes_wrong_for_each_of_it_and_for_nobody_else() {
        var answers = IntStream.of(0, 1, -2, 3, 4).mapToObj(this::start).toList();
        gate.countDown();
        assertThat(answers.get(0)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer 0");
        for (var lost : answers.subList(1, 4)) {
            assertThatThrownBy(lost::join).cause().isInstanceOfSatisfying(SQLException.class, e -> assertThat(
                            e.getSQLState())
                    .isEqualTo("08006"));
        }
        assertThat(answers.get(4)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo("answer 4");
    }

    @Test
    void a_defect_leaves_the_way_free() throws SQLException {
        gate.countDown();
        assertThatThrownBy(() -> together.go(-100)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> together.go(1000)).hasMessageContaining("0 answers to 1 calls");
        assertThat(together.go(1)).isEqualTo("answer 1");
    }

    private CompletableFuture<String> start(int call) {
        var answer = new CompletableFuture<String>();
        var thread = Thread.ofPlatform().start(() -> {
            try {
                answer.complete(together.go(call));
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
