package io.kaifang.accessrequest.offer;

import static io.kaifang.accessrequest.SampleApplication.ALL_MATERIALS;
import static io.kaifang.accessrequest.SampleApplication.CONDITIONS;
import static io.kaifang.accessrequest.SampleApplication.LISTING;
import static io.kaifang.accessrequest.SampleApplication.OFFER;
import static io.kaifang.accessrequest.SampleApplication.TRANSPORT;
import static io.kaifang.accessrequest.SampleApplication.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.Material;
import io.kaifang.contracts.classification.OpeningCondition;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingOfferTest {

    @Test
    void a_material_that_two_conditions_ask_for_is_submitted_once() {
        List<OpeningCondition> twice = Collections.nCopies(2, CONDITIONS).stream()
                .flatMap(List::stream)
                .toList();
        var offer = new ListingOffer(LISTING, TRANSPORT, Category.CONDITIONAL, true, Set.of("entered"), twice);
        assertThat(offer.materials()).extracting(Material::code).containsExactly("security-plan", "business-licence");
    }

    @Test
    void what_is_missing_is_named_by_its_title() {
        Fault missing = OFFER.missing(List.of(document("security-plan"))).getFirst();
        assertThat(missing.field()).isEqualTo("/materials/business-licence");
        assertThat(missing.code()).isEqualTo("material-missing");
        assertThat(missing.message().zh()).contains("材料 business-licence");
        assertThat(missing.message().en()).contains("document business-licence");
    }

    @Test
    void of_a_complete_application_nothing_is_missing() {
        assertThat(OFFER.missing(ALL_MATERIALS)).isEmpty();
    }
}
