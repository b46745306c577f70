package io.kaifang.catalog.workorder.exchange;

import io.kaifang.backbone.decision.Cause;
import io.kaifang.backbone.decision.Commands;
import io.kaifang.backbone.decision.Decided;
import io.kaifang.backbone.decision.Origin;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.catalog.listing.WorkOrderCommand;
import io.kaifang.catalog.workorder.CatalogIds;
import io.kaifang.catalog.workorder.view.WorkOrderQueries;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.catalog.CatalogEvent.ListingReturned;
import io.kaifang.contracts.id.ActorId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Submits each message once, however often it comes, and answers what became of it. */
@ApplicationScoped
class IntakeSubmission {
    private final CloudEventReader reader;
    private final IntakeTranslator translator;
    private final ReceiptStore receipts;
    private final ParkedIntake parked;
    private final Commands commands;
    private final WorkOrderQueries workOrders;

    IntakeSubmission(
            @ConfigProperty(name = "kaifang.intake.largest", defaultValue = "524288") int largest,
            IntakeTranslator translator,
            ReceiptStore receipts,
            ParkedIntake parked,
            Commands commands,
            WorkOrderQueries workOrders) {
        this.reader = new CloudEventReader(largest);
        this.translator = translator;
        this.receipts = receipts;
        this.parked = parked;
        this.commands = commands;
        this.workOrders = workOrders;
    }

    Receipt handle(IntakeMessage message) {
        return switch (reader.read(message)) {
            case CloudEventReader.Unreadable it -> {
                parked.park(message, it.faults().getFirst().code());
                yield Receipt.unreadable(message, it.id(), it.source(), it.faults());
            }
            case CloudEventReader.ReadableEvent it ->
                receipts.find(it.event())
                        .map(given -> again(message, it.event(), given))
                        .orElseGet(() -> decide(message, it.event()));
        };
    }

    /** The same message gets the same answer; another one under its id must not pass for it. */
    private Receipt again(IntakeMessage message, IntakeEvent event, ReceiptStore.Given given) {
        if (given.sameContent()) {
            return given.receipt();
        }
        Fault fault = IntakeFault.ID_USED_BEFORE.at("/id");
        parked.park(message, fault.code());
        return Receipt.unreadable(message, event.id(), event.source(), List.of(fault));
    }

    private Receipt decide(IntakeMessage message, IntakeEvent event) {
        return switch (translator.translate(event)) {
            case IntakeOrder.Foreign it -> {
                parked.park(message, it.fault().code());
                // Not remembered: a later release may know the type, and then decides.
                yield Receipt.unreadable(message, event.id(), event.source(), List.of(it.fault()));
            }
            case IntakeOrder.Faulty it ->
                stored(event, Receipt.unreadable(message, event.id(), event.source(), it.faults()));
            case IntakeOrder.Work it -> stored(event, decide(message, event, it.command()));
        };
    }

    private Receipt decide(IntakeMessage message, IntakeEvent event, WorkOrderCommand<?, ?> command) {
        try {
            Decided decided = commands.send(command, origin(event));
            List<Fault> faults = decided.nothing() ? decidedBefore(command) : faults(decided);
            return receipt(
                    message,
                    event,
                    command,
                    faults,
                    decided.token().isEmpty() ? null : decided.token().toString());
        } catch (RuleViolated refused) {
            List<Fault> faults = new ArrayList<>(refused.faults());
            faults.addFirst(new Fault(
                    "",
                    refused.rule().code(),
                    refused.rule().title(),
                    refused.rule().remedy()));
            return receipt(message, event, command, faults, null);
        }
    }

    private static List<Fault> faults(Decided decided) {
        return decided.events().stream()
                .flatMap(it -> it instanceof ListingReturned returned ? returned.faults().stream() : Stream.empty())
                .toList();
    }

    /** It was decided in an earlier run, which ended before the receipt was sent: the work order says how. */
    private List<Fault> decidedBefore(WorkOrderCommand<?, ?> command) {
        return ViewQueries.eventually(() -> workOrders.faults(command.workOrder()))
                .orElse(List.of());
    }

    private static Receipt receipt(
            IntakeMessage message,
            IntakeEvent event,
            WorkOrderCommand<?, ?> command,
            List<Fault> faults,
            @Nullable String consistency) {
        return new Receipt(
                event.id(),
                event.source(),
                message.origin(),
                faults.isEmpty() ? Receipt.ACCEPTED : Receipt.RETURNED,
                command.listing(),
                command.workOrder(),
                faults,
                consistency);
    }

    private Receipt stored(IntakeEvent event, Receipt receipt) {
        receipts.store(event, receipt);
        return receipt;
    }

    private static Origin origin(IntakeEvent event) {
        String message = CatalogIds.digest(event.source(), event.id());
        Actor integrator =
                new Actor(Actor.Kind.SERVICE_ACCOUNT, new ActorId(event.agency().value()));
        return Origin.of(integrator, message)
                .onBehalfOf(event.agency().subject())
                .causedBy(new Cause("intake." + event.agency(), message, "intake"))
                .traced(event.traceparent());
    }
}
