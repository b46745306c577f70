package io.kaifang.catalog.draft.check;

import io.kaifang.catalog.draft.DraftFault;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.personal.PersonalData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers every fault of one draft. Each check returns what it read, or something harmless when it found a fault. */
final class FaultCollector {
    private final List<Fault> faults;
    private final Set<String> misread;

    FaultCollector(List<Fault> misread) {
        this.faults = new ArrayList<>(misread);
        this.misread = misread.stream().map(Fault::field).collect(Collectors.toSet());
    }

    /** What could not be read is not called missing as well. */
    void add(DraftFault fault, String pointer, Object... found) {
        if (!misread.contains(pointer)) {
            faults.add(fault.at(pointer, found));
        }
    }

    List<Fault> all() {
        return List.copyOf(faults);
    }

    /** Trims a text; empty when it is missing, which the caller judges. */
    String text(String pointer, @Nullable String sent, int longest) {
        if (sent == null || sent.isBlank()) {
            return "";
        }
        String text = sent.strip();
        if (text.length() > longest) {
            add(DraftFault.TOO_LONG, pointer, longest);
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            add(DraftFault.HAS_CONTROL_CHARACTERS, pointer);
        }
        if (PersonalData.appearsIn(text)) {
            faults.add(PersonalData.fault(pointer));
        }
        return text;
    }

    /** Trims a text that has to be there. */
    String text(String pointer, @Nullable String sent, int longest, DraftFault missing, Object... found) {
        String text = text(pointer, sent, longest);
        if (text.isEmpty()) {
            add(missing, pointer, found);
        }
        return text;
    }
}
