package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.application.ApplicationDraftFault.ATTACHMENT_UNKNOWN;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.FIELD_TWICE;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.LISTING_NOT_OPEN;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.MATERIAL_NOT_LISTED;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.MATERIAL_TWICE;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.NO_APPLICATION_NEEDED;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.NO_FIELD;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.NO_WAY;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.TERM_OUT_OF_RANGE;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.TEXT_LENGTH;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.UNKNOWN_FIELD;
import static io.kaifang.accessrequest.application.ApplicationDraftFault.UNKNOWN_SCENARIO;

import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.personal.PersonalData;
import java.time.Duration;
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

    public ApplicationDraft {
        materials = List.copyOf(materials);
    }

    /** The documents if the draft has no fault; otherwise refuses it with every fault at once. */
    List<SubmittedMaterial> checkedAgainst(ListingOffer offer) {
        List<Fault> faults = new ArrayList<>();
        checkListing(offer, faults);
        checkScenario(faults);
        checkFields(offer, faults);
        checkDelivery(faults);
        checkMaterials(offer, faults);
        if (!faults.isEmpty()) {
            throw new RuleViolated(AccessRequestRule.APPLICATION_MUST_FIT_THE_LISTING, faults);
        }
        return materials.stream().flatMap(it -> it.stored().stream()).toList();
    }

    private static void checkListing(ListingOffer offer, List<Fault> faults) {
        if (!offer.open()) {
            faults.add(LISTING_NOT_OPEN.at("/listing"));
        } else if (offer.category() != Category.CONDITIONAL) {
            faults.add(NO_APPLICATION_NEEDED.at("/listing"));
        }
    }

    private void checkScenario(List<Fault> faults) {
        if (!SCENARIOS.contains(use.scenario().code())) {
            faults.add(UNKNOWN_SCENARIO.at("/scenario/code"));
        }
        checkText("/scenario/purpose", use.scenario().purpose(), faults);
        checkText("/scenario/securityMeasures", use.scenario().securityMeasures(), faults);
    }

    private static void checkText(String field, String text, List<Fault> faults) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            faults.add(TEXT_LENGTH.at(field));
        } else if (PersonalData.appearsIn(text)) {
            faults.add(PersonalData.fault(field));
        }
    }

    private void checkFields(ListingOffer offer, List<Fault> faults) {
        if (use.fields().isEmpty()) {
            faults.add(NO_FIELD.at("/fields"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < use.fields().size(); i++) {
            String name = use.fields().get(i);
            if (!offer.fields().contains(name)) {
                faults.add(UNKNOWN_FIELD.at("/fields/" + i));
            } else if (!seen.add(name)) {
                faults.add(FIELD_TWICE.at("/fields/" + i));
            }
        }
    }

    private void checkDelivery(List<Fault> faults) {
        if (use.ways().isEmpty()) {
            faults.add(NO_WAY.at("/ways"));
        }
        if (!use.term().isPositive() || use.term().compareTo(LONGEST_TERM) > 0) {
            faults.add(TERM_OUT_OF_RANGE.at("/term"));
        }
    }

    private void checkMaterials(ListingOffer offer, List<Fault> faults) {
        Set<String> listed = offer.materials().stream().map(Material::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < materials.size(); i++) {
            SubmittedDocument material = materials.get(i);
            String field = "/materials/" + i;
            if (!listed.contains(material.code())) {
                faults.add(MATERIAL_NOT_LISTED.at(field + "/code"));
            } else if (!seen.add(material.code())) {
                faults.add(MATERIAL_TWICE.at(field + "/code"));
            }
            if (material.stored().isEmpty()) {
                faults.add(ATTACHMENT_UNKNOWN.at(field + "/attachment"));
            }
        }
    }
}
