package io.kaifang.contracts.agreement;

import io.kaifang.contracts.Text;
import java.util.List;

/**
 * What an agreement calls the things that its terms name by codes.
 *
 * @param agency the body that opens the data
 * @param fields that are agreed upon, in the order of the application
 */
public record AgreementNames(Text agency, List<AgreedField> fields) {
    public AgreementNames {
        fields = List.copyOf(fields);
    }
}
