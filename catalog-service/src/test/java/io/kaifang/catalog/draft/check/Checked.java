package io.kaifang.catalog.draft.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kaifang.catalog.draft.DraftContext;
import io.kaifang.catalog.draft.Drafts;
import io.kaifang.catalog.draft.intake.DraftReader;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.catalog.ListingContent;
import java.util.List;

/** What the check makes of a draft, taken apart for assertions. */
final class Checked {
    private Checked() {}

    static List<Fault> faults(ObjectNode draft) {
        return faults(draft, Drafts.context());
    }

    static List<Fault> faults(ObjectNode draft, DraftContext context) {
        return switch (DraftCheck.check(DraftReader.read(draft), context)) {
            case DraftCheck.Complete _ -> List.of();
            case DraftCheck.Faulty it -> it.faults();
        };
    }

    static List<String> codes(ObjectNode draft) {
        return faults(draft).stream().map(Fault::code).toList();
    }

    /** The codes of the faults at one place. */
    static List<String> codesAt(ObjectNode draft, String pointer) {
        return faults(draft).stream()
                .filter(fault -> fault.field().equals(pointer))
                .map(Fault::code)
                .toList();
    }

    static ListingContent content(ObjectNode draft) {
        return content(draft, Drafts.context());
    }

    static ListingContent content(ObjectNode draft, DraftContext context) {
        return switch (DraftCheck.check(DraftReader.read(draft), context)) {
            case DraftCheck.Complete it -> it.content();
            case DraftCheck.Faulty it -> throw new AssertionError(it.faults());
        };
    }
}
