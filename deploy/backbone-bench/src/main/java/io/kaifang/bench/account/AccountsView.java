package io.kaifang.bench.account;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What is on which account: a row read and written for each event, as an ordinary view does. */
@ApplicationScoped
public class AccountsView implements Projection {
    public static final String NAME = "accounts";

    public Uni<Void> apply(AccountEvent event, ProjectionContext context) {
        return switch (event) {
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
