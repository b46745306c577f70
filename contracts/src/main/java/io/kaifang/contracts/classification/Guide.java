package io.kaifang.contracts.classification;

import io.kaifang.contracts.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The authority's guide to tiering (Art. 13), as data: what each level means and which category it has, what points at a
 * level, which conditions and supervision follow.
 *
 * @param version its name for ever; every decision states it
 * @param title what it is called
 * @param source who issued it on which grounds
 * @param person every level of persons
 * @param organisation every level of organisations
 * @param object every level of objects
 * @param traits what each trait raises to at least
 * @param signs what points at a level when levels are proposed
 * @param conditions the opening conditions of conditional data
 * @param supervision how opened data are watched, by category
 */
public record Guide(
        String version,
        Text title,
        String source,
        Map<PersonLevel, LevelRule> person,
        Map<OrganisationLevel, LevelRule> organisation,
        Map<ObjectLevel, LevelRule> object,
        Map<Trait, TraitRule> traits,
        List<Sign> signs,
        List<ConditionRule> conditions,
        List<SupervisionRule> supervision) {
    public Guide {
        person = Map.copyOf(person);
        organisation = Map.copyOf(organisation);
        object = Map.copyOf(object);
        traits = Map.copyOf(traits);
        signs = List.copyOf(signs);
        conditions = List.copyOf(conditions);
        supervision = List.copyOf(supervision);
    }

    /**
     * A level.
     *
     * @param category that it leads to by itself
     * @param consentLowersTo the category that consent of those concerned leads to, if it can
     * @param meaning in words
     * @param examples of data on this level
     */
    public record LevelRule(Category category, @Nullable Category consentLowersTo, Text meaning, List<Text> examples) {
        public LevelRule {
            examples = List.copyOf(examples);
        }
    }

    /**
     * A demand or a kind of supply.
     *
     * @param atLeast the category that it raises to
     * @param meaning in words
     */
    public record TraitRule(Category atLeast, Text meaning) {}

    /**
     * What points at a level, and how.
     *
     * @param code stable name
     * @param reason in words, for the evidence
     * @param words any of which in a field's name or meaning is the sign; may be none
     * @param detectors any of which in a field's cells is the sign; may be none
     * @param pointsAt what it says
     * @param proof whether it can't be argued away, only desensitised: a valid identity-card number is one
     */
    public record Sign(
            String code, Text reason, List<String> words, List<String> detectors, PointsAt pointsAt, boolean proof) {
        public Sign {
            words = List.copyOf(words);
            detectors = List.copyOf(detectors);
        }
    }

    /**
     * What a sign says about the data.
     *
     * @param identified persons can be told apart
     * @param sensitive about persons, whether identified or not
     * @param organisation at least this level
     * @param object at least this level
     */
    public record PointsAt(
            boolean identified,
            boolean sensitive,
            @Nullable OrganisationLevel organisation,
            @Nullable ObjectLevel object) {}

    /**
     * A condition and where it applies among conditional data: everywhere if neither levels nor traits are named.
     *
     * @param condition the condition, with what an applicant hands in
     * @param levels any of which calls for it: {@code P3}, {@code O2}
     * @param traits any of which calls for it
     */
    public record ConditionRule(OpeningCondition condition, Set<String> levels, Set<Trait> traits) {
        public ConditionRule {
            levels = Set.copyOf(levels);
            traits = Set.copyOf(traits);
        }
    }

    /**
     * A measure of supervision.
     *
     * @param category for whose data
     * @param text in words
     */
    public record SupervisionRule(Category category, Text text) {}
}
