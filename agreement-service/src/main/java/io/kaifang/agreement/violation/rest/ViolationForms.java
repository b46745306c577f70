package io.kaifang.agreement.violation.rest;

import static io.kaifang.agreement.contract.AgreementRule.LISTING_MUST_BE_KNOWN;
import static io.kaifang.agreement.contract.AgreementRule.VIOLATION_MUST_SAY_WHOSE;

import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.agreement.violation.RecordViolation.Against;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.RuleViolated;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads off a form whose violation it is. Blocks: not for the event loop. */
@ApplicationScoped
class ViolationForms {
    private final AgreementQueries agreements;

    ViolationForms(AgreementQueries agreements) {
        this.agreements = agreements;
    }

    /** Under the agreement that the form names, or else of the user on the listing that it names. */
    Against against(ViolationForm form) {
        AgreementId agreement = form.agreement();
        DataUserId user = form.user();
        ListingId listing = form.listing();
        if (agreement != null && user == null && listing == null) {
            return new Against.UnderAgreement(agreement);
        }
        if (agreement == null && user != null && listing != null) {
            AgencyId agency = ViewQueries.eventually(() -> agreements.agencyOf(listing))
                    .map(AgencyId::new)
                    .orElseThrow(() -> new RuleViolated(LISTING_MUST_BE_KNOWN));
            return new Against.WithoutAgreement(user, listing, agency);
        }
        throw new RuleViolated(VIOLATION_MUST_SAY_WHOSE, faults(agreement != null, user != null, listing != null));
    }

    private static List<Fault> faults(boolean agreement, boolean user, boolean listing) {
        List<Fault> faults = new ArrayList<>();
        if (agreement) {
            addIf(user, "/user", faults);
            addIf(listing, "/listing", faults);
        } else {
            addIf(!user, "/user", faults);
            addIf(!listing, "/listing", faults);
        }
        return faults;
    }

    private static void addIf(boolean wrong, String field, List<Fault> faults) {
        if (wrong) {
            faults.add(new Fault(
                    field,
                    "agreement-or-user-and-listing",
                    new Text(
                            "有协议的只填协议，没有协议的填写利用主体和数据集",
                            "name the agreement alone, or user and listing where there is none"),
                    new Text("请补填或删去该项", "fill this in, or leave it out")));
        }
    }
}
