package io.kaifang.classification.tiering;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.ConditionRule;
import io.kaifang.contracts.classification.Guide.LevelRule;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.classification.Trait;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a guide says about levels (Art. 13 to 15): the strictest of the three dimensions holds, a trait raises, consent lowers
 * where the guide lets it.
 *
 * @param rule what decided: {@code person-P3}, {@code trait-REAL_TIME}, {@code person-P4+consent}
 * @param conditions none unless conditional
 */
public record Verdict(Category category, String rule, List<OpeningCondition> conditions, List<Text> supervision) {

    private record Hit(Category category, String rule) {}

    public static Verdict of(Guide guide, Levels levels, @Nullable Grounds grounds) {
        boolean consent = grounds != null && grounds.kind() == Grounds.Kind.CONSENT;
        Stream<Hit> dimensions = Stream.of(
                hit("person-" + levels.person(), rule(guide.person(), levels.person()), consent),
                hit(
                        "organisation-" + levels.organisation(),
                        rule(guide.organisation(), levels.organisation()),
                        consent),
                hit("object-" + levels.object(), rule(guide.object(), levels.object()), consent));
        Stream<Hit> traits = levels.traits().stream()
                .sorted()
                .map(trait -> new Hit(rule(guide.traits(), trait).atLeast(), "trait-" + trait));
        // the first of the strictest: a stable order makes the same rule hit every time
        Hit strictest = Stream.concat(dimensions, traits)
                .reduce((one, other) -> other.category().compareTo(one.category()) > 0 ? other : one)
                .orElseThrow();
        Category category = strictest.category();
        return new Verdict(
                category,
                strictest.rule(),
                category == Category.CONDITIONAL ? conditions(guide, levels) : List.of(),
                guide.supervision().stream()
                        .filter(measure -> measure.category() == category)
                        .map(Guide.SupervisionRule::text)
                        .toList());
    }

    private static Hit hit(String name, LevelRule rule, boolean consent) {
        Category lowered = rule.consentLowersTo();
        return consent && lowered != null && lowered.compareTo(rule.category()) < 0
                ? new Hit(lowered, name + "+consent")
                : new Hit(rule.category(), name);
    }

    private static <L, R> R rule(Map<L, R> table, L level) {
        return Objects.requireNonNull(table.get(level), () -> "a guide was issued without " + level);
    }

    private static List<OpeningCondition> conditions(Guide guide, Levels levels) {
        Set<String> named = Set.of(
                levels.person().name(),
                levels.organisation().name(),
                levels.object().name());
        return guide.conditions().stream()
                .filter(rule -> applies(rule, named, levels.traits()))
                .map(ConditionRule::condition)
                .sorted(Comparator.comparing(OpeningCondition::kind)) // stable: the guide's order within a kind
                .toList();
    }

    private static boolean applies(ConditionRule rule, Set<String> levels, Set<Trait> traits) {
        boolean everywhere = rule.levels().isEmpty() && rule.traits().isEmpty();
        return everywhere
                || rule.levels().stream().anyMatch(levels::contains)
                || rule.traits().stream().anyMatch(traits::contains);
    }
}
