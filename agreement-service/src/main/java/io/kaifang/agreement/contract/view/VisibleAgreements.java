package io.kaifang.agreement.contract.view;

import io.kaifang.agreement.contract.view.AgreementProjection.AgreementRow;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.rest.page.NewestFirst;

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

    /** Limits a list of agreements to those. */
    default NewestFirst<AgreementRow> limit(NewestFirst<AgreementRow> agreements) {
        return switch (this) {
            case All _ -> agreements;
            case OfAgency(AgencyId agency) -> agreements.equal("agency", agency.value());
            case OfUser(DataUserId user) -> agreements.equal("dataUser", user.value());
        };
    }
}
