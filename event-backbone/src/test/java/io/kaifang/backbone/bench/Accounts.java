package io.kaifang.backbone.bench;

import io.kaifang.backbone.codec.EventCodec;
import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.RunningDecisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.store.PayloadCodec;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Subject;
import io.kaifang.contracts.Tag;
import java.time.Instant;
import java.util.List;

/** Accounts that are opened and paid into: the plainest entity there is. */
public final class Accounts {
    private static final EventCodec CODEC = decisions().codec();

    private Accounts() {}

    public record AccountId(String value) {}

    @EventsOf("accounts")
    public sealed interface AccountEvent extends DomainEvent {
        String account();

        @Override
        default Subject subject() {
            return new Subject("account", account());
        }
    }

    @EventType(name = "io.kaifang.accounts.account-opened")
    public record Opened(String account, String holder, Instant at) implements AccountEvent {}

    @EventType(name = "io.kaifang.accounts.amount-paid-in")
    public record PaidIn(String account, long cents, Instant at) implements AccountEvent {}

    record Account(long cents) {
        static Account evolve(Account before, AccountEvent event) {
            return switch (event) {
                case Opened _ -> before;
                case PaidIn paid -> new Account(before.cents() + paid.cents());
            };
        }
    }

    record Open(String account, Instant at) {
        List<AccountEvent> decide(Account none) {
            return List.of(new Opened(account, "holder-of-" + account, at));
        }
    }

    record PayIn(String account, long cents, Instant at) {
        List<AccountEvent> decide(Account current) {
            return List.of(new PaidIn(account, cents, at));
        }
    }

    static Decisions decisions() {
        return Decisions.of("accounts", AccountEvent.class)
                .model(DecisionModel.of(AccountId.class, Account.class)
                        .startingWith(new Account(0))
                        .evolvedBy(AccountEvent.class, Account::evolve)
                        .sourcedBy(id -> Sourcing.tagged(Tag.of("account", id.value()))))
                .command(Open.class, Account.class, c -> new AccountId(c.account()), Open::decide)
                .command(PayIn.class, Account.class, c -> new AccountId(c.account()), PayIn::decide);
    }

    static String json(String account) {
        return CODEC.write(new Opened(account, "holder-of-" + account, Instant.now()));
    }

    /** For a store of such events. */
    static PayloadCodec payloads() {
        return RunningDecisions.payloads(decisions());
    }
}
