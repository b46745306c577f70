package io.kaifang.audit.figures.count;

import io.kaifang.audit.figures.CodeTexts;
import io.kaifang.audit.figures.Measure;
import io.kaifang.audit.index.FoundLeaf;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What each leaf of a span contributes, by its type. */
final class LeafCounter {

    private final Deadlines deadlines;
    private final Consumer<Contribution> out;
    private final Map<String, Consumer<FoundLeaf>> byType = Map.ofEntries(
            Map.entry("catalog.listing-amended", leaf -> one(Measure.AMENDED, leaf)),
            Map.entry("catalog.listing-suspended", leaf -> one(Measure.SUSPENDED, leaf)),
            Map.entry("catalog.listing-restored", leaf -> one(Measure.RESTORED, leaf)),
            Map.entry("catalog.listing-withdrawn", leaf -> one(Measure.WITHDRAWN, leaf)),
            Map.entry("catalog.listing-returned", leaf -> {
                one(Measure.RETURNED, leaf);
                faults(Measure.RETURNED_FOR, leaf, "faults");
            }),
            Map.entry("delivery.version-released", leaf -> one(Measure.RELEASED, leaf)),
            Map.entry("delivery.version-rejected", leaf -> one(Measure.REJECTED, leaf)),
            Map.entry("delivery.grant-opened", leaf -> one(Measure.GRANTS, leaf)),
            Map.entry("delivery.access-batch-closed", this::accesses),
            Map.entry(
                    "access-request.application-submitted",
                    leaf -> one(again(leaf) ? Measure.RESUBMITTED : Measure.APPLICATIONS, leaf)),
            Map.entry("access-request.application-refused-as-incomplete", leaf -> {
                one(Measure.INCOMPLETE, leaf);
                faults(Measure.INCOMPLETE_FOR, leaf, "reasons");
            }),
            Map.entry("access-request.application-accepted", leaf -> one(Measure.RECEIVED, leaf)),
            Map.entry("access-request.application-approved", leaf -> decided(Measure.APPROVED, leaf)),
            Map.entry("access-request.application-refused", leaf -> {
                decided(Measure.REFUSED, leaf);
                reasons(Measure.REFUSED_FOR, leaf);
            }),
            Map.entry("access-request.review-became-overdue", leaf -> one(Measure.OVERDUE, leaf)),
            Map.entry("agreement.agreement-entered-into-force", leaf -> one(Measure.AGREEMENTS, leaf)),
            Map.entry("agreement.agreement-failed-review", leaf -> reasons(Measure.FAILED_REVIEW, leaf)),
            Map.entry("agreement.usage-reported", leaf -> {
                one(Measure.REPORTS, leaf);
                amount(Measure.REPORTED_CALLS, leaf, "calls");
            }),
            Map.entry("agreement.misuse-reported", leaf -> one(Measure.MISUSE_REPORTS, leaf)),
            Map.entry("agreement.violation-recorded", leaf -> coded(Measure.VIOLATIONS, leaf, "kind")),
            Map.entry("agreement.measure-taken", leaf -> {
                coded(Measure.MEASURES, leaf, "measure");
                if (leaf.data().path("published").asBoolean()) {
                    coded(Measure.MEASURES_PUBLISHED, leaf, "measure");
                }
            }));

    LeafCounter(Deadlines deadlines, Consumer<Contribution> out) {
        this.deadlines = deadlines;
        this.out = out;
    }

    /** The types that count for something, by their whole names. */
    Set<String> types() {
        var types = new HashSet<String>();
        byType.keySet().forEach(type -> types.add(FoundLeaf.PREFIX + type));
        return types;
    }

    void read(FoundLeaf leaf) {
        var counted = byType.get(leaf.shortType());
        if (counted != null) {
            counted.accept(leaf);
        }
    }

    private static boolean again(FoundLeaf submission) {
        return submission.data().path("revision").asInt(1) > 1;
    }

    private void one(Measure measure, FoundLeaf leaf) {
        out.accept(Contribution.of(measure, leaf, 1));
    }

    private void amount(Measure measure, FoundLeaf leaf, String field) {
        out.accept(Contribution.of(measure, leaf, leaf.data().path(field).asDouble()));
    }

    private void coded(Measure measure, FoundLeaf leaf, String field) {
        var code = leaf.text(field);
        out.accept(Contribution.of(measure, leaf, 1).detailed(code, CodeTexts.of(code)));
    }

    private void accesses(FoundLeaf leaf) {
        var data = leaf.data();
        if (!data.has("lastSequence")) {
            return;
        }
        double last = data.path("lastSequence").asDouble();
        out.accept(Contribution.of(
                Measure.ACCESSES, leaf, last - data.path("firstSequence").asDouble() + 1));
        amount(Measure.ACCESSES_REFUSED, leaf, "refused");
        amount(Measure.ROWS, leaf, "rows");
        amount(Measure.BYTES, leaf, "bytes");
    }

    /** The same fault in ten fields of one listing is one reason. */
    private void faults(Measure measure, FoundLeaf leaf, String field) {
        var told = new HashSet<String>();
        for (var fault : leaf.data().path(field)) {
            var code = fault.path("code").asText();
            if (told.add(code)) {
                out.accept(Contribution.of(measure, leaf, 1)
                        .detailed(code, CodeTexts.of(fault.path("message"), code.isBlank() ? "—" : code)));
            }
        }
    }

    /** Two reasons of one refusal on the same ground are one. */
    private void reasons(Measure measure, FoundLeaf leaf) {
        var told = new HashSet<String>();
        for (var reason : leaf.data().path("reasons")) {
            // a refusal states its ground since version 2; what was refused before is told by its words alone
            var ground = reason.path("ground").asText();
            var words = ground.isBlank() ? CodeTexts.of(reason, "—") : CodeTexts.of(ground);
            var detail = ground.isBlank() ? words.zh() : ground;
            if (told.add(detail)) {
                out.accept(Contribution.of(measure, leaf, 1).detailed(detail, words));
            }
        }
    }

    private void decided(Measure measure, FoundLeaf leaf) {
        one(measure, leaf);
        deadlines.of(leaf.text("application"), leaf.time()).ifPresent(deadline -> {
            out.accept(Contribution.of(Measure.HOURS, leaf, deadline.hoursUntil(leaf.time()))
                    .following(deadline.acceptedLeaf()));
            deadline.due().ifPresent(due -> {
                boolean kept = due.keptBy(leaf.time());
                out.accept(
                        Contribution.of(Measure.IN_TIME, leaf, kept ? 100 : 0).following(due.leaf()));
                if (!kept && !deadline.saidToBeOverdue()) {
                    // decided after its last day, and before anybody noticed
                    out.accept(Contribution.of(Measure.OVERDUE, leaf, 1).following(due.leaf()));
                }
            });
        });
    }
}
