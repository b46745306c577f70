package io.kaifang.classification.guide;

import static io.kaifang.classification.tiering.TieringRule.GUIDE_MUST_BE_COMPLETE;
import static io.kaifang.classification.tiering.TieringRule.GUIDE_VERSION_IS_TAKEN;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.GuideIssued;
import io.kaifang.contracts.classification.Guide;
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

/** Issue a guide (Art. 13): it holds for every decision from then on. */
public record IssueGuide(Guide guide, ActorId by, Instant at) implements Command<Guides.Series, Guides> {

    public Guides.Series series() {
        return new Guides.Series();
    }

    @Override
    public Guides.Series target() {
        return series();
    }

    @Override
    public List<ClassificationEvent> decide(Guides current) {
        Guide before = current.issued().get(guide.version());
        if (before != null) {
            if (before.equals(guide)) {
                return List.of(); // issued already
            }
            throw new RuleViolated(GUIDE_VERSION_IS_TAKEN);
        }
        List<Fault> faults = new ArrayList<>();
        lacking("/person", guide.person(), PersonLevel.values(), faults);
        lacking("/organisation", guide.organisation(), OrganisationLevel.values(), faults);
        lacking("/object", guide.object(), ObjectLevel.values(), faults);
        lacking("/traits", guide.traits(), Trait.values(), faults);
        if (!guide.version().matches("[a-z0-9][a-z0-9.-]{0,39}")) {
            faults.add(new Fault(
                    "/version",
                    "bad-version",
                    new Text(
                            "版本号只能用小写字母、数字、点和连字符，最长 40 位",
                            "A version has up to 40 lower-case letters, digits, dots and hyphens"),
                    new Text("请改用如 shanghai-2027 的版本号", "Use one like shanghai-2027")));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolated(GUIDE_MUST_BE_COMPLETE, faults);
        }
        return List.of(new GuideIssued(guide, by, at));
    }

    private static <L extends Enum<L>> void lacking(String where, Map<L, ?> table, L[] all, List<Fault> faults) {
        Arrays.stream(all)
                .filter(level -> !table.containsKey(level))
                .map(level -> new Fault(
                        where + "/" + level,
                        "missing",
                        new Text("缺少 " + level + " 的规定", "There is no rule for " + level),
                        new Text("请补充该级别的类别和含义", "Add its category and meaning")))
                .forEach(faults::add);
    }
}
