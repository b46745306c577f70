package io.kaifang.agreement;

import static io.kaifang.agreement.Examples.AGENCY;
import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.CONTENT;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.USER;
import static io.kaifang.agreement.Examples.VIOLATION;

import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.agreement.violation.RecordViolation.Against;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureLifted;
import io.kaifang.contracts.agreement.LegalPerson;
import io.kaifang.contracts.agreement.Stance;
import io.kaifang.contracts.agreement.ViolationEvent.StatementOnViolationMade;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationContentErased;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationLifted;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationPublished;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.ReportId;
import io.kaifang.contracts.id.StatementId;
import io.kaifang.contracts.personal.ErasureGround;
import org.jspecify.annotations.Nullable;

/** A violation under the agreement, and what is said and done about it. */
public final class ViolationExamples {
    public static final StatementId STATEMENT = new StatementId("st-1");
    public static final Text MADE_GOOD = new Text("已整改", "Made good");
    public static final LegalPerson COMPANY = new LegalPerson("某某科技有限公司", "91350100M000100Y43");

    private ViolationExamples() {}

    public static ViolationRecorded violated(@Nullable ReportId report) {
        return new ViolationRecorded(
                VIOLATION,
                AGREEMENT,
                LISTING,
                AGENCY,
                USER,
                ViolationKind.BEYOND_SCENARIO,
                report,
                CONTENT,
                AUTHORITY,
                NOW);
    }

    public static RecordViolation record(@Nullable ReportId report) {
        return new RecordViolation(
                VIOLATION,
                new Against.UnderAgreement(AGREEMENT),
                ViolationKind.BEYOND_SCENARIO,
                report,
                CONTENT,
                AUTHORITY,
                NOW);
    }

    public static MeasureLifted measureLifted(boolean restricted) {
        return new MeasureLifted(
                VIOLATION,
                AGREEMENT,
                LISTING,
                AGENCY,
                USER,
                MADE_GOOD,
                restricted,
                ActingBody.DATA_CENTRE,
                OFFICER,
                NOW);
    }

    public static StatementOnViolationMade stated(ActingBody body, ActorId by) {
        return new StatementOnViolationMade(
                VIOLATION, AGREEMENT, STATEMENT, LISTING, AGENCY, USER, body, Stance.OBJECTS, CONTENT, by, NOW);
    }

    public static ViolationPublished published(@Nullable LegalPerson named) {
        return new ViolationPublished(
                VIOLATION, AGREEMENT, LISTING, AGENCY, USER, named, ActingBody.DATA_CENTRE, OFFICER, NOW);
    }

    public static ViolationLifted takenBack() {
        return new ViolationLifted(VIOLATION, AGREEMENT, LISTING, AGENCY, USER, MADE_GOOD, AUTHORITY, NOW);
    }

    public static ViolationContentErased caseErased() {
        return new ViolationContentErased(VIOLATION, AGREEMENT, AUTHORITY, ErasureGround.UNLAWFUL_HANDLING, NOW);
    }
}
