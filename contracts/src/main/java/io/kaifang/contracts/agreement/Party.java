package io.kaifang.contracts.agreement;

/** Who signs an agreement (Art. 20). */
public enum Party {
    DATA_USER,
    AGENCY
}
