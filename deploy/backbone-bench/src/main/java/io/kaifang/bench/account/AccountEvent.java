package io.kaifang.bench.account;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.EventType;
import io.kaifang.contracts.EventsOf;
import io.kaifang.contracts.Subject;
import java.time.Instant;

/** Accounts that are opened and paid into: the plainest entity there is. */
@EventsOf("accounts")
public sealed interface AccountEvent extends DomainEvent {
    String account();

    @Override
    default Subject subject() {
        return new Subject("account", account());
    }

    @EventType(name = "io.kaifang.accounts.account-opened")
    record Opened(String account, String holder, Instant at) implements AccountEvent {}

    @EventType(name = "io.kaifang.accounts.amount-paid-in")
    record PaidIn(String account, long cents, Instant at) implements AccountEvent {}
}
