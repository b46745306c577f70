package io.kaifang.contracts.agreement;

import io.kaifang.contracts.words.Worded;

/** The five kinds of violation (Art. 31). */
public enum ViolationKind implements Worded {
    /** Against the platform's rules. */
    PLATFORM_RULES,
    /** Data taken by unlawful means. */
    UNLAWFUL_MEANS,
    /** Trade secrets, privacy or other rights of others infringed. */
    RIGHTS_OF_OTHERS,
    /** Used beyond the agreed scenario. */
    BEYOND_SCENARIO,
    /** Otherwise against law or agreement. */
    LAW_OR_AGREEMENT
}
