package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.SampleApplication.APPLICATIONS;
import static io.kaifang.accessrequest.SampleApplication.document;
import static io.kaifang.accessrequest.SampleApplication.draft;
import static io.kaifang.accessrequest.SampleApplication.submit;
import static io.kaifang.accessrequest.SampleApplication.use;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_FIT_THE_LISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .containsExactly(tuple("/fields", "no-field"));
    }

    @Test
    void a_material_is_submitted_once_and_only_where_the_listing_asks_for_it() {
        assertThat(faults(draft("security-plan", "security-plan", "selfie")))
                .extracting(Fault::field, Fault::code)
                .containsExactly(
                        tuple("/materials/1/code", "material-twice"),
                        tuple("/materials/2/code", "material-not-listed"));
    }

    @Test
    void a_material_is_an_attachment_that_the_applicant_has_uploaded() {
        var notUploaded = new SubmittedDocument("security-plan", Optional.empty());
        assertThat(faults(new ApplicationDraft(USE, List.of(notUploaded))))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/materials/0/attachment", "attachment-unknown"));
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

    private static void accepted(ApplicationDraft draft) {
        assertThat(APPLICATIONS.given().when(submit(draft)).events()).hasSize(1);
    }

    private static List<Fault> faults(ApplicationDraft draft) {
        return APPLICATIONS.given().when(submit(draft)).thenRefused(APPLICATION_MUST_FIT_THE_LISTING);
    }
}
