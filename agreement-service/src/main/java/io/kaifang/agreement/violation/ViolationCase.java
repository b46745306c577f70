package io.kaifang.agreement.violation;

import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationPublished;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a violation beside the measures that followed it.
 *
 * @param facts as recorded
 * @param stated who has had a say on it
 * @param publication the latest, if it was made public
 * @param contentErased whether facts, evidence and statements are gone
 */
public record ViolationCase(
        ViolationRecorded facts,
        Set<ActingBody> stated,
        Optional<ViolationPublished> publication,
        boolean contentErased) {
    public ViolationCase {
        stated = Set.copyOf(stated);
    }

    static ViolationCase of(ViolationRecorded facts) {
        return new ViolationCase(facts, Set.of(), Optional.empty(), false);
    }

    ViolationCase statedBy(ActingBody body) {
        Set<ActingBody> more = new HashSet<>(stated);
        more.add(body);
        return new ViolationCase(facts, more, publication, contentErased);
    }

    ViolationCase published(ViolationPublished event) {
        return new ViolationCase(facts, stated, Optional.of(event), contentErased);
    }

    ViolationCase erased() {
        return new ViolationCase(facts, stated, publication, true);
    }
}
