package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.SampleApplication.ANNA;
import static io.kaifang.accessrequest.SampleApplication.APPLICATION;
import static io.kaifang.accessrequest.SampleApplication.APPLICATIONS;
import static io.kaifang.accessrequest.SampleApplication.DETAILS;
import static io.kaifang.accessrequest.SampleApplication.NOW;
import static io.kaifang.accessrequest.SampleApplication.OFFER;
import static io.kaifang.accessrequest.SampleApplication.document;
import static io.kaifang.accessrequest.SampleApplication.draft;
import static io.kaifang.accessrequest.SampleApplication.incomplete;
import static io.kaifang.accessrequest.SampleApplication.submit;
import static io.kaifang.accessrequest.SampleApplication.submitted;
import static io.kaifang.accessrequest.SampleApplication.use;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_FIT_THE_LISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationDraftTest {
    private static final RequestedUse USE = use("entered", "left");

    @ParameterizedTest
    @ValueSource(strings = {"people-livelihood", "economy", "city-governance", "research", "other"})
    void each_kind_of_scenario_is_accepted(String code) {
        accepted(scenario(new UseScenario(code, "停车周转率研究", "数据存放于隔离环境")));
    }

    @Test
    void a_text_has_up_to_4000_characters() {
        accepted(scenario(new UseScenario("research", "用".repeat(4_000), "安")));
        assertThat(faults(scenario(new UseScenario("research", "用".repeat(4_001), "安"))))
                .extracting(Fault::code)
                .containsExactly("text-length");
    }

    @Test
    void a_term_is_longer_than_zero_and_up_to_three_years() {
        accepted(term(Duration.ofSeconds(1)));
        accepted(term(Duration.ofDays(3 * 366)));
        for (Duration wrong : List.of(
                Duration.ZERO, Duration.ofDays(-1), Duration.ofDays(3 * 366).plusSeconds(1))) {
            assertThat(faults(term(wrong))).extracting(Fault::code).containsExactly("term-out-of-range");
        }
    }

    @Test
    void at_least_one_field_is_requested() {
        assertThat(faults(new ApplicationDraft(use(), List.of())))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/form/use/fields", "no-field"));
    }

    @Test
    void a_material_is_submitted_once_and_only_where_the_listing_asks_for_it() {
        assertThat(faults(draft("security-plan", "security-plan", "selfie")))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("/form/materials/1/code", "material-twice"),
                        tuple("/form/materials/2/code", "material-not-listed"));
    }

    @Test
    void a_material_is_an_attachment_that_the_applicant_has_uploaded() {
        var notUploaded = new SubmittedDocument("security-plan", Optional.empty());
        assertThat(faults(new ApplicationDraft(USE, List.of(notUploaded))))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/form/materials/0/attachment", "attachment-unknown"));
        accepted(new ApplicationDraft(
                USE, List.of(new SubmittedDocument("security-plan", Optional.of(document("security-plan"))))));
    }

    @Test
    void at_least_one_way_of_delivery_is_requested() {
        var use = new RequestedUse(USE.scenario(), USE.fields(), Set.of(), USE.rate(), USE.term());
        assertThat(faults(new ApplicationDraft(use, List.of())))
                .extracting(Fault::code)
                .containsExactly("no-way");
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryWay.class,
            names = {"SANDBOX", "PRIVACY_COMPUTATION", "OFFLINE"})
    void a_way_that_the_platform_does_not_have_is_not_agreed_upon(DeliveryWay way) {
        var use = new RequestedUse(USE.scenario(), USE.fields(), Set.of(DeliveryWay.API, way), USE.rate(), USE.term());
        assertThat(faults(new ApplicationDraft(use, List.of())))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/form/use/ways", "way-not-available"));
    }

    @Test
    void a_rate_is_counted_in_whole_seconds_up_to_a_day() {
        accepted(rate(1, Duration.ofSeconds(1)));
        accepted(rate(100, Duration.ofDays(1)));
        for (Duration wrong : List.of(
                Duration.ofMillis(500),
                Duration.ofMillis(1_500),
                Duration.ofDays(1).plusSeconds(1))) {
            assertThat(faults(rate(1, wrong)))
                    .extracting(Fault::field, Fault::code)
                    .containsExactly(tuple("/form/use/rate/per", "rate-span-out-of-range"));
        }
    }

    @Test
    void a_rate_is_bounded() {
        accepted(rate(100, Duration.ofSeconds(1)));
        accepted(rate(6_000, Duration.ofMinutes(1)));
        for (int requests : new int[] {101, 100_000_000}) {
            assertThat(faults(rate(requests, Duration.ofSeconds(1))))
                    .extracting(Fault::field, Fault::code)
                    .containsExactly(tuple("/form/use/rate/requests", "rate-too-high"));
        }
    }

    @Test
    void a_term_is_counted_in_whole_seconds() {
        assertThat(faults(term(Duration.ofMillis(1_500))))
                .extracting(Fault::code)
                .containsExactly("term-out-of-range");
    }

    @Test
    void an_amendment_is_told_of_its_faults_where_they_stand_in_it() {
        var nothing = new ApplicationDraft(use(), List.of());
        assertThat(APPLICATIONS
                        .given(submitted(), incomplete())
                        .when(new AmendApplication(APPLICATION, ANNA, OFFER, nothing, DETAILS, NOW))
                        .thenRefused(APPLICATION_MUST_FIT_THE_LISTING))
                .extracting(Fault::field)
                .containsExactly("/use/fields");
    }

    @Test
    void every_fault_says_what_is_wrong_and_what_to_do() {
        for (ApplicationDraftFault fault : ApplicationDraftFault.values()) {
            Fault stated = fault.at("/somewhere");
            assertThat(List.of(
                            stated.message().zh(),
                            stated.message().en(),
                            stated.remedy().zh(),
                            stated.remedy().en()))
                    .as(fault.name())
                    .noneMatch(String::isBlank);
        }
    }

    private static ApplicationDraft scenario(UseScenario scenario) {
        return new ApplicationDraft(
                new RequestedUse(scenario, USE.fields(), USE.ways(), USE.rate(), USE.term()), List.of());
    }

    private static ApplicationDraft term(Duration term) {
        return new ApplicationDraft(
                new RequestedUse(USE.scenario(), USE.fields(), USE.ways(), USE.rate(), term), List.of());
    }

    private static ApplicationDraft rate(int requests, Duration per) {
        return new ApplicationDraft(
                new RequestedUse(USE.scenario(), USE.fields(), USE.ways(), new RateLimit(requests, per), USE.term()),
                List.of());
    }

    private static void accepted(ApplicationDraft draft) {
        assertThat(APPLICATIONS.given().when(submit(draft)).events()).hasSize(1);
    }

    private static List<Fault> faults(ApplicationDraft draft) {
        return APPLICATIONS.given().when(submit(draft)).thenRefused(APPLICATION_MUST_FIT_THE_LISTING);
    }
}
