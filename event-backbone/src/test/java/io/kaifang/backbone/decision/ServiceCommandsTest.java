package io.kaifang.backbone.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.backbone.decision.Lending.BookBought;
import io.kaifang.backbone.decision.Lending.BuyBook;
import io.kaifang.backbone.decision.Lending.LendBook;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Subject;
import io.kaifang.testkit.servers.SuiteServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = SuiteServers.class, initArgs = @ResourceArg(name = "service", value = "lending"))
class ServiceCommandsTest {
    private static final Origin ANN = Origin.of(Actor.user("ann"), "request-1")
            .onBehalfOf(new Subject("agency", "library"))
            .traced("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    @Inject
    Commands commands;

    @Inject
    Clock clock;

    @Inject
    DataSource source;

    @Test
    void what_is_decided_is_stored_with_who_and_why() throws SQLException {
        var book = fresh("emma");
        var decided = commands.send(new BuyBook(book, clock.instant()), ANN);

        assertThat(decided.events()).hasExactlyElementsOfTypes(BookBought.class);
        assertThat(decided.token()).hasToString("lending:" + decided.positions().getFirst());
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("SELECT type, version, subject, actor_kind, actor_id,"
                        + " on_behalf_of, correlation_id, traceparent, payload->>'book' FROM backbone.event"
                        + " WHERE position = ?")) {
            statement.setLong(1, decided.positions().getFirst());
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(IntStream.rangeClosed(1, 9).mapToObj(i -> text(row, i)))
                        .containsExactly(
                                "io.kaifang.lending.book-bought",
                                "1",
                                "book/" + book,
                                "USER",
                                "ann",
                                "agency/library",
                                "request-1",
                                ANN.traceparent(),
                                book);
            }
        }
    }

    @Test
    void the_next_command_knows_what_was_decided() {
        var book = fresh("emma");
        commands.send(new BuyBook(book, clock.instant()), ANN);
        assertThat(commands.send(new BuyBook(book, clock.instant()), ANN).nothing())
                .isTrue();
    }

    @Test
    void a_broken_rule_comes_back_as_it_was_thrown() {
        var reader = fresh("ben");
        commands.send(new LendBook("emma", reader, clock.instant()), ANN);
        commands.send(new LendBook("faust", reader, clock.instant()), ANN);
        assertThatThrownBy(() -> commands.send(new LendBook("ulysses", reader, clock.instant()), ANN))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_rule_across_entities_holds_when_all_ask_at_once() throws Exception {
        var reader = fresh("cleo");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit((Callable<Boolean>) () -> {
                        try {
                            commands.send(new LendBook("book-" + i, reader, clock.instant()), ANN);
                            return true;
                        } catch (RuleViolated refused) {
                            return false;
                        }
                    }))
                    .toList();
            long lent = 0;
            for (var answer : asked) {
                lent += answer.get() ? 1 : 0;
            }
            assertThat(lent).isEqualTo(2);
        }
    }

    @Test
    void the_same_cause_decides_once() {
        var reader = fresh("dora");
        var cause = ANN.causedBy(new Cause("catalog", UUID.randomUUID().toString(), "when-listed-then-lend"));
        var first = commands.send(new LendBook("emma", reader, clock.instant()), cause);
        var again = commands.send(new LendBook("emma", reader, clock.instant()), cause);
        assertThat(first.nothing()).isFalse();
        assertThat(again.nothing()).isTrue();
    }

    private static String fresh(String name) {
        return name + "-" + UUID.randomUUID();
    }

    private static String text(ResultSet row, int column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
