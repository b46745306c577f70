package io.kaifang.delivery.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.id.AgreementId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Who may take which fields of which data set, how often, until when? It hears of closures from the agreement service itself, and
 * doesn't wait for the decision of its own service that follows: access ends with the measure.
 */
@ApplicationScoped
public class GrantsView implements Projection {
    private final ObjectMapper json;

    @Inject
    GrantsView(ObjectMapper json) {
        this.json = json;
    }

    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return switch (event) {
            case GrantOpened e -> change(e.agreement(), row -> open(row, e));
            case GrantRestricted e -> change(e.agreement(), row -> rate(row, e.rate()));
            case GrantClosed e -> close(e.agreement());
            case MeasureTaken e ->
                e.measure() == MeasureKind.CLOSE
                        ? close(e.agreement())
                        : Uni.createFrom().voidItem();
            case AgreementEnded e -> close(e.agreement());
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }

    private Uni<Void> close(AgreementId agreement) {
        return change(agreement, row -> row.closed = true);
    }

    private static Uni<Void> change(AgreementId agreement, Consumer<GrantRow> change) {
        return GrantRow.<GrantRow>findById(agreement.value())
                .onItem()
                .ifNull()
                .continueWith(() -> {
                    GrantRow row = new GrantRow();
                    row.agreement = agreement.value();
                    return row;
                })
                .invoke(change)
                .chain(row -> Panache.getSession().chain(session -> session.merge(row)))
                .replaceWithVoid();
    }

    private void open(GrantRow row, GrantOpened opened) {
        row.listing = opened.listing().value();
        row.user = opened.user().value();
        row.fields = array(opened.fields());
        row.ways = opened.ways().stream().map(DeliveryWay::name).sorted().collect(Collectors.joining(","));
        row.from = opened.from();
        row.until = opened.until();
        rate(row, opened.rate());
    }

    private static void rate(GrantRow row, RateLimit rate) {
        row.requests = rate.requests();
        row.perMillis = rate.per().toMillis();
    }

    private String array(List<String> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
