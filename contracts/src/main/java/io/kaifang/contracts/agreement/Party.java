package io.kaifang.contracts.agreement;

import io.kaifang.contracts.words.Worded;

/** Who signs an agreement (Art. 20). */
public enum Party implements Worded {
    DATA_USER,
    AGENCY
}
