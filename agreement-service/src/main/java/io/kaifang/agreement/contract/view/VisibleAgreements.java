package io.kaifang.agreement.contract.view;

import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.quarkus.panache.common.Parameters;

/** Which agreements somebody may see: a party its own, overseers all of them. */
public sealed interface VisibleAgreements {
    record All() implements VisibleAgreements {}

    record OfAgency(AgencyId agency) implements VisibleAgreements {}

    record OfUser(DataUserId user) implements VisibleAgreements {}

    default boolean covers(AgreementRow row) {
        return switch (this) {
            case All _ -> true;
            case OfAgency(AgencyId agency) -> agency.value().equals(row.agency);
            case OfUser(DataUserId user) -> user.value().equals(row.dataUser);
        };
    }

    /** The same as a condition of HQL on agreements. */
    default String condition(Parameters parameters) {
        return switch (this) {
            case All _ -> "true";
            case OfAgency(AgencyId agency) -> {
                parameters.and("caller", agency.value());
                yield "agency = :caller";
            }
            case OfUser(DataUserId user) -> {
                parameters.and("caller", user.value());
                yield "dataUser = :caller";
            }
        };
    }
}
