package io.kaifang.classification.tiering;

import io.kaifang.contracts.classification.Evidence;
import io.kaifang.contracts.classification.EvidenceStrength;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.PointsAt;
import io.kaifang.contracts.classification.Guide.Sign;
import io.kaifang.contracts.classification.Levels;
import io.kaifang.contracts.classification.ObjectLevel;
import io.kaifang.contracts.classification.OrganisationLevel;
import io.kaifang.contracts.classification.PersonLevel;
import io.kaifang.contracts.classification.Trait;
import io.kaifang.personaldata.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The levels that a guide's signs point at, with the evidence for each.
 *
 * @param levels at least what the signs say; the agency has the last word
 */
public record Proposal(Levels levels, List<Evidence> evidence) {
    /** The detector's name in the evidence where a sign was seen in words. */
    public static final String WORDS = "words";

    /**
     * Weighs every sign of the guide.
     *
     * @param meanings what each field means, by name
     * @param findings what the detectors say
     */
    public static Proposal of(Guide guide, Map<String, String> meanings, List<Finding> findings, Set<Trait> traits) {
        List<Evidence> evidence = new ArrayList<>();
        boolean identified = false;
        boolean sensitive = false;
        OrganisationLevel organisation = OrganisationLevel.O1;
        ObjectLevel object = ObjectLevel.S1;
        KindsOfAGuide kinds = new KindsOfAGuide(guide);
        for (Sign sign : guide.signs()) {
            List<Evidence> seen = seen(kinds, sign, meanings, findings);
            if (seen.isEmpty()) {
                continue;
            }
            evidence.addAll(seen);
            PointsAt points = sign.pointsAt();
            identified |= points.identified();
            sensitive |= points.sensitive();
            organisation = stricter(organisation, points.organisation());
            object = stricter(object, points.object());
        }
        return new Proposal(new Levels(person(identified, sensitive), organisation, object, traits), evidence);
    }

    private static <L extends Enum<L>> L stricter(L one, @Nullable L other) {
        return other != null && other.compareTo(one) > 0 ? other : one;
    }

    private static PersonLevel person(boolean identified, boolean sensitive) {
        if (identified) {
            return sensitive ? PersonLevel.P4 : PersonLevel.P2;
        }
        return sensitive ? PersonLevel.P3 : PersonLevel.P1;
    }

    private static List<Evidence> seen(
            KindsOfAGuide kinds, Sign sign, Map<String, String> meanings, List<Finding> findings) {
        List<Evidence> seen = new ArrayList<>();
        for (Finding finding : findings) {
            if (kinds.isSign(sign, finding.kind())) {
                seen.add(new Evidence(
                        finding.column(),
                        finding.kind().code(),
                        finding.count(),
                        finding.filled(),
                        sign.reason(),
                        strength(finding)));
            }
        }
        meanings.forEach((field, meaning) -> {
            if (sign.words().stream().anyMatch(word -> field.contains(word) || meaning.contains(word))) {
                seen.add(new Evidence(field, WORDS, 0, 0, sign.reason(), EvidenceStrength.ANNOUNCED));
            }
        });
        return seen;
    }

    private static EvidenceStrength strength(Finding finding) {
        return switch (finding.strength()) {
            case ANNOUNCED -> EvidenceStrength.ANNOUNCED;
            case EVIDENCE -> EvidenceStrength.LIKENESS;
            case PROOF -> EvidenceStrength.PROOF;
        };
    }
}
