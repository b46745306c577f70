package io.kaifang.agreement.contract.view;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementTerms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement as its parties see it. */
public record AgreementAnswer(
        String agreement,
        String application,
        String listing,
        String listingTitle,
        String agency,
        String user,
        AgreementTerms terms,
        boolean reviewedByAuthority,
        AgreementStage stage,
        String textSha256,
        List<Text> reviewReasons,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable AgreementEnd endedBecause,
        Instant drawnAt,
        Instant updatedAt) {

    public static AgreementAnswer of(AgreementRow row) {
        return new AgreementAnswer(
                row.agreement,
                row.application,
                row.listing,
                row.listingTitle,
                row.agency,
                row.dataUser,
                row.agreedTerms(),
                row.reviewedByAuthority,
                row.stage,
                row.textSha256,
                row.statedReasons(),
                row.from,
                row.until,
                row.endedBecause,
                row.drawnAt,
                row.updatedAt);
    }
}
