package io.kaifang.agreement.contract;

import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.ended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** To which stage each event leads from each stage. */
class AgreementTest {

    @ParameterizedTest
    @CsvSource({
        "AWAITING_SIGNATURES, ABANDONED",
        "AWAITING_REVIEW, ABANDONED",
        "REJECTED, ABANDONED",
        "IN_FORCE, ENDED",
        "ENDED, ENDED",
        "ABANDONED, ABANDONED",
    })
    void what_was_in_force_ends_and_what_was_not_is_abandoned(AgreementHistory before, AgreementHistory after) {
        assertThat(Agreement.evolve(before.agreement(), ended(AgreementEnd.LISTING_WITHDRAWN)))
                .hasSameClassAs(after.agreement());
    }

    @ParameterizedTest
    @EnumSource
    void reports_violations_and_measures_leave_it_where_it_stands(AgreementHistory stage) {
        for (AgreementEvent event : AgreementHistory.eventsAboutIt()) {
            assertThat(Agreement.evolve(stage.agreement(), event)).isEqualTo(stage.agreement());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "NOT_DRAWN")
    void a_passed_review_alone_brings_nothing_into_force(AgreementHistory stage) {
        var passed = new AgreementPassedReview(AGREEMENT, AUTHORITY, NOW);
        assertThat(Agreement.evolve(stage.agreement(), passed)).isEqualTo(stage.agreement());
    }
}
