package io.kaifang.bench.account;

import io.kaifang.backbone.decision.Command;
import io.kaifang.backbone.decision.DecisionModel;
import io.kaifang.backbone.decision.Decisions;
import io.kaifang.backbone.decision.Sourcing;
import io.kaifang.backbone.view.ProjectionSpec;
import io.kaifang.backbone.view.Projections;
import io.kaifang.contracts.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.util.List;

/** What is decided on accounts. */
public class Accounts {
    record AccountId(String value) {}

    record Account(long cents) {
        static Account evolve(Account before, AccountEvent event) {
            return switch (event) {
                case AccountEvent.Opened _ -> before;
                case AccountEvent.PaidIn paid -> new Account(before.cents() + paid.cents());
            };
        }
    }

    record Open(String account, Instant at) implements Command<AccountId, Account> {
        @Override
        public AccountId target() {
            return new AccountId(account);
        }

        @Override
        public List<AccountEvent> decide(Account none) {
            return List.of(new AccountEvent.Opened(account, "holder-of-" + account, at));
        }
    }

    record PayIn(String account, long cents, Instant at) implements Command<AccountId, Account> {
        @Override
        public AccountId target() {
            return new AccountId(account);
        }

        @Override
        public List<AccountEvent> decide(Account current) {
            return List.of(new AccountEvent.PaidIn(account, cents, at));
        }
    }

    @Produces
    @ApplicationScoped
    Decisions decisions() {
        return list();
    }

    @Produces
    @ApplicationScoped
    public static Projections projections() {
        return Projections.of(ProjectionSpec.of(AccountsView.NAME, AccountsView.class)
                .writing("account")
                .on(AccountEvent.class, AccountsView::apply));
    }

    /** The decisions, also for an engine outside the service. */
    public static Decisions list() {
        return Decisions.of("accounts", AccountEvent.class)
                .model(DecisionModel.of(AccountId.class, Account.class)
                        .startingWith(new Account(0))
                        .evolvedBy(AccountEvent.class, Account::evolve)
                        .sourcedBy(id -> Sourcing.tagged(Tag.of("account", id.value())))
                        .deciding(Open.class, PayIn.class));
    }
}
