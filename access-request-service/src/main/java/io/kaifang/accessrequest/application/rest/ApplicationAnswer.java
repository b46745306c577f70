package io.kaifang.accessrequest.application.rest;

import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationStepRow;
import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as it stands.
 *
 * @param applicant the pseudonymous id; {@code details} shows who it is to those who need to know
 * @param reasons why it was returned or refused, if it was
 */
public record ApplicationAnswer(
        String application,
        int revision,
        Stage stage,
        String listing,
        String agency,
        String applicant,
        RequestedUse use,
        List<SubmittedMaterial> materials,
        List<Fault> reasons,
        @Nullable String workOrder,
        Instant submittedAt,
        Instant updatedAt) {

    static ApplicationAnswer of(ApplicationRow row) {
        return new ApplicationAnswer(
                row.application,
                row.revision,
                row.stage,
                row.listing,
                row.agency,
                row.applicant,
                row.requestedUse(),
                row.submittedMaterials(),
                row.statedReasons(),
                row.workOrder,
                row.submittedAt,
                row.updatedAt);
    }

    /** One step of its history. */
    public record Step(String what, int revision, String by, Instant at, List<Fault> reasons) {
        static Step of(ApplicationStepRow row) {
            return new Step(row.what, row.revision, row.by, row.at, row.statedReasons());
        }
    }
}
