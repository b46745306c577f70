package io.kaifang.bench;

import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.View;
import io.kaifang.contracts.DomainEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What is on which account: a row read and written for each event, as an ordinary view does. */
@ApplicationScoped
class AccountsView implements View {
    static final String NAME = "accounts";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> listensTo() {
        return Set.of(AccountEvent.class);
    }

    @Override
    public Set<String> tables() {
        return Set.of("account");
    }

    @Override
    public Uni<Void> apply(DomainEvent event, EventMetadata meta) {
        return switch ((AccountEvent) event) {
            case AccountEvent.Opened opened -> open(opened);
            case AccountEvent.PaidIn paid ->
                AccountRow.<AccountRow>findById(paid.account())
                        .invoke(row -> row.cents += paid.cents())
                        .replaceWithVoid();
        };
    }

    private static Uni<Void> open(AccountEvent.Opened opened) {
        var row = new AccountRow();
        row.id = opened.account();
        row.holder = opened.holder();
        return row.persist().replaceWithVoid();
    }
}
