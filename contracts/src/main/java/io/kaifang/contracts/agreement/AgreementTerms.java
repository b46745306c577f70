package io.kaifang.contracts.agreement;

import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.classification.OpeningCondition;
import java.time.Duration;
import java.util.List;

/**
 * What was agreed (Art. 20), as data; the text of the agreement says the same in words.
 *
 * @param use fields, scenario, ways, rate and term
 * @param conditions the opening conditions as they stood when the agreement was drawn
 * @param reportEvery how often use is reported
 */
public record AgreementTerms(RequestedUse use, List<OpeningCondition> conditions, Duration reportEvery) {
    public AgreementTerms {
        conditions = List.copyOf(conditions);
    }
}
