package io.kaifang.classification.guide;

import static io.kaifang.classification.tiering.TieringRule.GUIDE_MUST_BE_COMPLETE;
import static io.kaifang.classification.tiering.TieringRule.GUIDE_VERSION_IS_TAKEN;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.LevelRule;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.contracts.id.ActorId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Issue a guide (Art. 13): it holds for every decision from then on. One that was issued before comes into force again; its version
 * never means another content.
 */
public record IssueGuide(Guide guide, ActorId by, Instant at) implements Command<Guides.Series, Guides> {
    private static final Set<PersonLevel> PERSONAL_INFORMATION = Set.of(PersonLevel.P2, PersonLevel.P4);

    @Override
    public Guides.Series target() {
        return new Guides.Series();
    }

    @Override
    public List<ClassificationEvent> decide(Guides current) {
        Guide before = current.issued().get(guide.version());
        if (before == null) {
            requireComplete();
        } else if (!before.equals(guide)) {
            throw new RuleViolated(GUIDE_VERSION_IS_TAKEN);
        }
        return guide.version().equals(current.inForce()) ? List.of() : List.of(new GuideIssued(guide, by, at));
    }

    private void requireComplete() {
        List<Fault> faults = new ArrayList<>();
        lacking("/person", guide.person(), PersonLevel.values(), faults);
        lacking("/organisation", guide.organisation(), OrganisationLevel.values(), faults);
        lacking("/object", guide.object(), ObjectLevel.values(), faults);
        lacking("/traits", guide.traits(), Trait.values(), faults);
        PERSONAL_INFORMATION.stream()
                .sorted()
                .forEach(level ->
                        againstTheLaw("/person/" + level, guide.person().get(level), faults));
        againstTheLaw("/organisation/O3", guide.organisation().get(OrganisationLevel.O3), faults);
        Guide.Method method = guide.method();
        if (method == null || method.principles().isEmpty() || method.process().isEmpty()) {
            faults.add(GuideFault.METHOD_MISSING.at("/method"));
        }
        if (!guide.version().matches("[a-z0-9][a-z0-9.-]{0,39}")) {
            faults.add(GuideFault.BAD_VERSION.at("/version"));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolated(GUIDE_MUST_BE_COMPLETE, faults);
        }
    }

    private static <L extends Enum<L>> void lacking(String where, Map<L, ?> table, L[] all, List<Fault> faults) {
        Arrays.stream(all)
                .filter(level -> !table.containsKey(level))
                .map(level -> GuideFault.LEVEL_MISSING.at(where + "/" + level, level))
                .forEach(faults::add);
    }

    /** Personal information and trade secrets are not opened, unless those concerned consent or they are masked (Art. 14 (1)). */
    private static void againstTheLaw(String where, @Nullable LevelRule rule, List<Fault> faults) {
        if (rule != null && rule.category() != Category.CLOSED) {
            faults.add(GuideFault.AGAINST_THE_LAW.at(where));
        }
    }
}
