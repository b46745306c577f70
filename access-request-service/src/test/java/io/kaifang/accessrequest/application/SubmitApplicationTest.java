package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.SampleApplication.ANNA;
import static io.kaifang.accessrequest.SampleApplication.APPLICATION;
import static io.kaifang.accessrequest.SampleApplication.APPLICATIONS;
import static io.kaifang.accessrequest.SampleApplication.BEN;
import static io.kaifang.accessrequest.SampleApplication.DETAILS;
import static io.kaifang.accessrequest.SampleApplication.NOW;
import static io.kaifang.accessrequest.SampleApplication.OFFER;
import static io.kaifang.accessrequest.SampleApplication.TRANSPORT;
import static io.kaifang.accessrequest.SampleApplication.document;
import static io.kaifang.accessrequest.SampleApplication.draft;
import static io.kaifang.accessrequest.SampleApplication.submit;
import static io.kaifang.accessrequest.SampleApplication.submitted;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_ID_IS_TAKEN;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_FIT_THE_LISTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.SampleApplication;
import io.kaifang.accessrequest.offer.ListingOffer;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
import io.kaifang.contracts.classification.Category;
import io.kaifang.contracts.id.ListingId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitApplicationTest {

    @Test
    void an_application_counts_as_submitted_even_before_it_is_complete() {
        APPLICATIONS.given().when(submit(draft("security-plan"))).then(submitted(document("security-plan")));
    }

    @Test
    void every_fault_of_a_draft_is_told_at_once() {
        var use = new RequestedUse(
                new UseScenario("fun", " ", "致电 13912345678"),
                List.of("entered", "owner", "entered"),
                Set.of(),
                new RateLimit(1, Duration.ofSeconds(1)),
                Duration.ZERO);
        var materials = List.of(
                new SubmittedDocument("selfie", Optional.of(document("selfie"))),
                new SubmittedDocument("security-plan", Optional.empty()));
        List<Fault> faults = APPLICATIONS
                .given()
                .when(submit(new ApplicationDraft(use, materials)))
                .thenRefused(APPLICATION_MUST_FIT_THE_LISTING);
        assertThat(faults)
                .extracting(Fault::field)
                .containsExactly(
                        "/scenario/code",
                        "/scenario/purpose",
                        "/scenario/securityMeasures",
                        "/fields/1",
                        "/fields/2",
                        "/ways",
                        "/term",
                        "/materials/0/code",
                        "/materials/1/attachment");
        assertThat(faults).extracting(Fault::code).contains("personal-data-in-text", "unknown-field", "field-twice");
    }

    @Test
    void nobody_applies_for_what_everybody_may_take() {
        refusedBecause(SampleApplication.offer(Category.UNCONDITIONAL, true), "no-application-needed");
    }

    @Test
    void nobody_applies_for_what_is_suspended() {
        refusedBecause(SampleApplication.offer(Category.CONDITIONAL, false), "listing-not-open");
    }

    @Test
    void the_same_request_again_changes_nothing() {
        APPLICATIONS
                .given(submitted(document("security-plan")))
                .when(submit(draft("security-plan")))
                .thenNothing();
    }

    @Test
    void an_id_is_not_taken_over_by_another_applicant() {
        APPLICATIONS
                .given(submitted())
                .when(new SubmitApplication(APPLICATION, BEN, OFFER, draft(), DETAILS, NOW))
                .thenRefused(APPLICATION_ID_IS_TAKEN);
    }

    @Test
    void an_id_is_not_taken_over_for_another_listing_or_use() {
        var another = new ListingOffer(
                new ListingId("l-other"), TRANSPORT, Category.CONDITIONAL, true, OFFER.fields(), OFFER.conditions());
        APPLICATIONS
                .given(submitted())
                .when(new SubmitApplication(APPLICATION, ANNA, another, draft(), DETAILS, NOW))
                .thenRefused(APPLICATION_ID_IS_TAKEN);
        var otherUse = submit(new ApplicationDraft(SampleApplication.use("entered"), List.of()));
        APPLICATIONS.given(submitted()).when(otherUse).thenRefused(APPLICATION_ID_IS_TAKEN);
    }

    @Test
    void the_first_request_may_come_again_after_its_application_was_amended() {
        var first = submit(new ApplicationDraft(SampleApplication.use("entered"), List.of()));
        APPLICATIONS.given(submitted(), submitted(2)).when(first).thenNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系人身份证 11010519491231002X", "电话13800138000", "wang@example.org"})
    void what_stays_for_ever_holds_no_person(String slip) {
        var use = new RequestedUse(
                new UseScenario("research", "研究 " + slip, "隔离环境"),
                List.of("entered"),
                SampleApplication.use("entered").ways(),
                new RateLimit(1, Duration.ofSeconds(1)),
                Duration.ofDays(1));
        assertThat(APPLICATIONS
                        .given()
                        .when(submit(new ApplicationDraft(use, List.of())))
                        .thenRefused(APPLICATION_MUST_FIT_THE_LISTING))
                .extracting(Fault::code)
                .containsExactly("personal-data-in-text");
    }

    private static void refusedBecause(ListingOffer offer, String code) {
        assertThat(APPLICATIONS
                        .given()
                        .when(new SubmitApplication(APPLICATION, ANNA, offer, draft(), DETAILS, NOW))
                        .thenRefused(APPLICATION_MUST_FIT_THE_LISTING))
                .extracting(Fault::code)
                .containsExactly(code);
    }
}
