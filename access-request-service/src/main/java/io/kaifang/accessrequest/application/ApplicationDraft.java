package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.ApplicationDraftFault.ATTACHMENT_UNKNOWN;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.FIELD_TWICE;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.LISTING_NOT_OPEN;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.MATERIAL_NOT_LISTED;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.MATERIAL_TWICE;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.NO_APPLICATION_NEEDED;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.NO_FIELD;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.NO_WAY;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.RATE_SPAN_OUT_OF_RANGE;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.RATE_TOO_HIGH;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.TERM_OUT_OF_RANGE;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.TEXT_LENGTH;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.UNKNOWN_FIELD;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.UNKNOWN_SCENARIO;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.WAY_NOT_AVAILABLE;

import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.personal.PersonalData;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An application as written, before it counts. */
public record ApplicationDraft(RequestedUse use, List<SubmittedDocument> materials) {
    private static final Set<String> SCENARIOS =
            Set.of("people-livelihood", "economy", "city-governance", "research", "other");
    private static final Duration LONGEST_TERM = Duration.ofDays(3 * 366L);
    private static final int LONGEST_TEXT = 4_000;
    private static final Duration LONGEST_PER = Duration.ofDays(1);
    private static final long MOST_PER_SECOND = 100;
    /** What the platform delivers; sandbox, privacy computing and filed offline delivery (Art. 21) do not exist yet. */
    private static final Set<DeliveryWay> AVAILABLE = Set.of(DeliveryWay.DOWNLOAD, DeliveryWay.API);

    public ApplicationDraft {
        materials = List.copyOf(materials);
    }

    /** The documents if the draft has no fault; otherwise refuses it with every fault at once. */
    List<SubmittedMaterial> checkedAgainst(ListingOffer offer, SentAs sent) {
        List<Fault> faults = new ArrayList<>();
        checkListing(offer, sent.listing(), faults);
        checkScenario(sent, faults);
        checkFields(offer, sent, faults);
        checkDelivery(sent, faults);
        checkMaterials(offer, sent, faults);
        if (!faults.isEmpty()) {
            throw new RuleViolated(AccessRequestRule.APPLICATION_MUST_FIT_THE_LISTING, faults);
        }
        return materials.stream().flatMap(it -> it.stored().stream()).toList();
    }

    /** Whether the listing can be applied for now. */
    static void checkListing(ListingOffer offer, String pointer, List<Fault> faults) {
        if (!offer.open()) {
            faults.add(LISTING_NOT_OPEN.at(pointer));
        } else if (offer.category() != Category.CONDITIONAL) {
            faults.add(NO_APPLICATION_NEEDED.at(pointer));
        }
    }

    private void checkScenario(SentAs sent, List<Fault> faults) {
        if (!SCENARIOS.contains(use.scenario().code())) {
            faults.add(UNKNOWN_SCENARIO.at(sent.at("/use/scenario/code")));
        }
        checkText(sent.at("/use/scenario/purpose"), use.scenario().purpose(), faults);
        checkText(sent.at("/use/scenario/securityMeasures"), use.scenario().securityMeasures(), faults);
    }

    private static void checkText(String pointer, String text, List<Fault> faults) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            faults.add(TEXT_LENGTH.at(pointer));
        } else if (PersonalData.appearsIn(text)) {
            faults.add(PersonalData.fault(pointer));
        }
    }

    private void checkFields(ListingOffer offer, SentAs sent, List<Fault> faults) {
        if (use.fields().isEmpty()) {
            faults.add(NO_FIELD.at(sent.at("/use/fields")));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < use.fields().size(); i++) {
            String name = use.fields().get(i);
            if (!offer.fields().contains(name)) {
                faults.add(UNKNOWN_FIELD.at(sent.at("/use/fields/" + i)));
            } else if (!seen.add(name)) {
                faults.add(FIELD_TWICE.at(sent.at("/use/fields/" + i)));
            }
        }
    }

    private void checkDelivery(SentAs sent, List<Fault> faults) {
        if (use.ways().isEmpty()) {
            faults.add(NO_WAY.at(sent.at("/use/ways")));
        } else if (!AVAILABLE.containsAll(use.ways())) {
            faults.add(WAY_NOT_AVAILABLE.at(sent.at("/use/ways")));
        }
        if (!isWholeAndWithin(use.term(), LONGEST_TERM)) {
            faults.add(TERM_OUT_OF_RANGE.at(sent.at("/use/term")));
        }
        Duration per = use.rate().per();
        if (!isWholeAndWithin(per, LONGEST_PER)) {
            faults.add(RATE_SPAN_OUT_OF_RANGE.at(sent.at("/use/rate/per")));
        } else if (use.rate().requests() > MOST_PER_SECOND * per.toSeconds()) {
            faults.add(RATE_TOO_HIGH.at(sent.at("/use/rate/requests")));
        }
    }

    /** An agreement says terms in whole seconds. */
    private static boolean isWholeAndWithin(Duration span, Duration longest) {
        return span.isPositive() && span.equals(span.truncatedTo(ChronoUnit.SECONDS)) && span.compareTo(longest) <= 0;
    }

    private void checkMaterials(ListingOffer offer, SentAs sent, List<Fault> faults) {
        Set<String> listed = offer.materials().stream().map(Material::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < materials.size(); i++) {
            SubmittedDocument material = materials.get(i);
            String pointer = sent.at("/materials/" + i);
            if (!listed.contains(material.code())) {
                faults.add(MATERIAL_NOT_LISTED.at(pointer + "/code"));
            } else if (!seen.add(material.code())) {
                faults.add(MATERIAL_TWICE.at(pointer + "/code"));
            }
            if (material.stored().isEmpty()) {
                faults.add(ATTACHMENT_UNKNOWN.at(pointer + "/attachment"));
            }
        }
    }
}
