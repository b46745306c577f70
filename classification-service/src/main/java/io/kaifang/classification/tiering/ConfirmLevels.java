package io.kaifang.classification.tiering;

import static io.kaifang.classification.tiering.TieringRule.ASSESSMENT_MUST_EXIST;
import static io.kaifang.classification.tiering.TieringRule.CORRECTION_NEEDS_A_REASON;
import static io.kaifang.classification.tiering.TieringRule.DESENSITISATION_NEEDS_A_SAMPLE;
import static io.kaifang.classification.tiering.TieringRule.GROUNDS_NEED_A_STATEMENT;
import static io.kaifang.classification.tiering.TieringRule.LEVELS_ARE_CONFIRMED;
import static io.kaifang.classification.tiering.TieringRule.ONLY_THE_AGENCY_CONFIRMS;
import static io.kaifang.classification.tiering.TieringRule.PROOF_CANNOT_BE_ARGUED_AWAY;
import static io.kaifang.classification.tiering.TieringRule.WORDS_NAME_NO_PERSON;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.classification.ClassificationEvent;
import io.kaifang.contracts.classification.ClassificationEvent.LevelsProposed;
import io.kaifang.contracts.classification.ClassificationEvent.ListingClassified;
import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.classification.Grounds;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.personal.PersonalData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Confirm or correct the proposed levels; the guide in force decides the category (Art. 13 to 15).
 *
 * @param agency for which the officer acts
 * @param correction why the levels differ from the proposed ones; needed where they do
 * @param grounds on which data open further than they could as they were
 */
public record ConfirmLevels(
        ListingId listing,
        AgencyId agency,
        ActorId by,
        Levels levels,
        @Nullable String correction,
        @Nullable Grounds grounds,
        Instant at)
        implements AssessmentCommand {
    private static final Set<String> SELF_VERIFYING = Set.of("identity-card", "bank-card");

    @Override
    public List<ClassificationEvent> decide(Assessment current) {
        return switch (current.stage()) {
            case Assessment.Stage.Proposed s -> confirm(current.guideInForce(), s.proposal());
            case Assessment.Stage.Classified s -> again(current.guideInForce(), s);
            case Assessment.Stage.Unknown _ -> throw new RuleViolated(ASSESSMENT_MUST_EXIST);
        };
    }

    /** What is confirmed stays so until a guide or new grounds ask for another look: of two officers, the first has it. */
    private List<ClassificationEvent> again(Guide guide, Assessment.Stage.Classified classified) {
        Assessment.Decision decided = classified.decision();
        boolean waits = decided.queuedUnder() != null || !decided.guideVersion().equals(guide.version());
        if (waits || !Objects.equals(grounds, decided.grounds())) {
            return confirm(guide, classified.proposal());
        }
        if (!agency.equals(classified.proposal().agency())) {
            throw new RuleViolated(ONLY_THE_AGENCY_CONFIRMS);
        }
        if (!levels.equals(decided.levels())) {
            throw new RuleViolated(LEVELS_ARE_CONFIRMED);
        }
        return List.of(); // confirming twice changes nothing
    }

    private List<ClassificationEvent> confirm(Guide guide, LevelsProposed proposal) {
        if (!agency.equals(proposal.agency())) {
            throw new RuleViolated(ONLY_THE_AGENCY_CONFIRMS);
        }
        boolean corrected = !levels.equals(proposal.levels());
        if (corrected && (correction == null || correction.isBlank())) {
            throw new RuleViolated(CORRECTION_NEEDS_A_REASON);
        }
        if (grounds != null && grounds.statement().isBlank()) {
            throw new RuleViolated(GROUNDS_NEED_A_STATEMENT);
        }
        namesNoPerson();
        if (grounds != null && grounds.kind() == Grounds.Kind.DESENSITISATION && !proposal.sampled()) {
            throw new RuleViolated(DESENSITISATION_NEEDS_A_SAMPLE);
        }
        if (saysAnonymous() && holdsProof(guide, proposal)) {
            throw new RuleViolated(PROOF_CANNOT_BE_ARGUED_AWAY);
        }
        Verdict verdict = Verdict.of(guide, levels, grounds);
        return List.of(new ListingClassified(
                listing,
                agency,
                guide.version(),
                levels,
                verdict.category(),
                verdict.rule(),
                verdict.conditions(),
                verdict.supervision(),
                corrected ? correction : null,
                grounds,
                by,
                at));
    }

    private void namesNoPerson() {
        List<Fault> faults = new ArrayList<>();
        if (correction != null && PersonalData.appearsIn(correction)) {
            faults.add(PersonalData.fault("/correction"));
        }
        if (grounds != null && PersonalData.appearsIn(grounds.statement())) {
            faults.add(PersonalData.fault("/grounds/statement"));
        }
        if (!faults.isEmpty()) {
            throw new RuleViolated(WORDS_NAME_NO_PERSON, faults);
        }
    }

    private boolean saysAnonymous() {
        return switch (levels.person()) {
            case P1, P3 -> true;
            case P2, P4 -> false;
        };
    }

    private static boolean holdsProof(Guide guide, LevelsProposed proposal) {
        Set<String> proving = guide.signs().stream()
                .filter(Guide.Sign::proof)
                .flatMap(sign -> sign.detectors().stream())
                .collect(Collectors.toSet());
        return proposal.evidence().stream()
                .anyMatch(evidence -> isProof(evidence) && proving.contains(evidence.detector()));
    }

    /** Before strength was told, fitting check digits were what made proof; a plate or telephone number has none. */
    private static boolean isProof(Evidence evidence) {
        return evidence.strength() == null
                ? evidence.matched() > 0 && SELF_VERIFYING.contains(evidence.detector())
                : evidence.strength() == EvidenceStrength.PROOF;
    }
}
