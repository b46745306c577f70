package io.kaifang.agreement.violation.view;

import io.kaifang.agreement.violation.view.ViolationProjection.ViolationRow;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.rest.page.NewestFirst;

/** Who looks at violations: the offices at all of them, an agency and a data user at their own, everybody at the published ones. */
public sealed interface ViolationReader {
    record Office() implements ViolationReader {}

    record OfAgency(AgencyId agency) implements ViolationReader {}

    record OfUser(DataUserId user) implements ViolationReader {}

    record Everybody() implements ViolationReader {}

    /** Whether it is a case of the reader's, whose facts he may read. */
    default boolean isConcernedBy(ViolationRow row) {
        return switch (this) {
            case Office _ -> true;
            case OfAgency(AgencyId agency) -> agency.value().equals(row.agency);
            case OfUser(DataUserId user) -> user.value().equals(row.dataUser);
            case Everybody _ -> false;
        };
    }

    /** Limits a list to what the reader may see. */
    default NewestFirst<ViolationRow> limit(NewestFirst<ViolationRow> violations) {
        return switch (this) {
            case Office _ -> violations;
            case OfAgency(AgencyId agency) ->
                violations.that("(published or agency = :agency)", "agency", agency.value());
            case OfUser(DataUserId user) -> violations.that("(published or dataUser = :user)", "user", user.value());
            case Everybody _ -> violations.equal("published", true);
        };
    }
}
