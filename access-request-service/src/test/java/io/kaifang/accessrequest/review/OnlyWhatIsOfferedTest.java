package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.SampleApplication.*;
import static io.kaifang.accessrequest.application.AccessRequestRule.AGENCY_MUST_OWN_THE_LISTING;
import static io.kaifang.accessrequest.application.AccessRequestRule.LISTING_MUST_BE_OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.classification.OpeningCondition;
import io.kaifang.contracts.id.AgencyId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is accepted and approved is what the list offers at that moment (Art. 15, 19, 26). */
class OnlyWhatIsOfferedTest {

    /** Suspended or withdrawn, closed by tiering, opened to all. */
    static Stream<ListingOffer> noLongerOffered() {
        return Stream.of(
                offer(Category.CONDITIONAL, false), offer(Category.CLOSED, true), offer(Category.UNCONDITIONAL, true));
    }

    @ParameterizedTest
    @MethodSource("noLongerOffered")
    void what_is_not_offered_is_neither_accepted_nor_approved(ListingOffer now) {
        assertThat(APPLICATIONS
                        .given(calendar2026(), submittedWhole())
                        .when(new AcceptApplication(APPLICATION, ORDER, now, 5, ExpectedRevision.ANY, CLERK, NOW))
                        .thenRefused(LISTING_MUST_BE_OFFERED))
                .extracting(Fault::field)
                .containsExactly("/listing");
        assertThat(APPLICATIONS
                        .given(submittedWhole(), accepted(), due(DUE))
                        .when(approve(TRANSPORT, now))
                        .thenRefused(LISTING_MUST_BE_OFFERED))
                .extracting(Fault::field)
                .containsExactly("/listing");
    }

    @Test
    void a_field_that_left_the_list_is_not_approved() {
        var fewer =
                new ListingOffer(LISTING, TRANSPORT, Category.CONDITIONAL, true, Set.of("none-of-them"), CONDITIONS);
        assertThat(APPLICATIONS
                        .given(submittedWhole(), accepted(), due(DUE))
                        .when(approve(TRANSPORT, fewer))
                        .thenRefused(LISTING_MUST_BE_OFFERED))
                .extracting(Fault::field)
                .contains("/use/fields/0");
    }

    @Test
    void another_agency_does_not_learn_how_the_listing_stands() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), due(DUE))
                .when(approve(HEALTH, offer(Category.CLOSED, false)))
                .thenRefused(AGENCY_MUST_OWN_THE_LISTING);
    }

    @Test
    void the_agreement_is_to_hold_the_conditions_of_the_day_of_approval() {
        List<OpeningCondition> stricter = List.of(new OpeningCondition(
                OpeningCondition.Kind.SCENARIO,
                "no-scoring",
                new Text("不得用于信用评分", "Never for credit scoring"),
                List.of()));
        var now = new ListingOffer(LISTING, TRANSPORT, Category.CONDITIONAL, true, OFFER.fields(), stricter);
        ApplicationApproved like = approved();
        APPLICATIONS
                .given(submittedWhole(), accepted(), due(DUE))
                .when(approve(TRANSPORT, now))
                .then(new ApplicationApproved(
                        APPLICATION, LISTING, TRANSPORT, like.applicant(), like.use(), stricter, OFFICER, NOW));
    }

    private static ApproveApplication approve(AgencyId agency, ListingOffer offer) {
        return new ApproveApplication(APPLICATION, agency, offer, ExpectedRevision.ANY, OFFICER, NOW);
    }
}
