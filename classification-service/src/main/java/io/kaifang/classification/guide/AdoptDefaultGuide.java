package io.kaifang.classification.guide;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.id.ActorId;
import java.time.Instant;
import java.util.List;

/** The guide that ships holds until the authority issues one (Art. 13): where any was issued, it changes nothing. */
public record AdoptDefaultGuide(Guide guide, ActorId by, Instant at) implements Command<Guides.Series, Guides> {
    @Override
    public Guides.Series target() {
        return new Guides.Series();
    }

    @Override
    public List<ClassificationEvent> decide(Guides current) {
        return current.inForce() == null ? List.of(new GuideIssued(guide, by, at)) : List.of();
    }
}
