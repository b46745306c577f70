package io.kaifang.contracts.personal;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.words.Worded;
import java.util.Optional;

/** Why personal data were erased, after article 47 of the Personal Information Protection Law (个人信息保护法第四十七条). */
public enum ErasureGround implements Coded, Worded {
    /** Of erasures that were recorded before the ground was asked for. */
    UNSTATED,
    /** What they were taken for is reached, can't be reached, or needs them no longer (1). */
    NO_LONGER_NEEDED,
    /** The service ended, or the term for which they were to be kept (2). */
    TERM_ENDED,
    /** Whoever they tell of took the consent back (3). */
    CONSENT_WITHDRAWN,
    /** They were handled against the law or what was agreed (4). */
    UNLAWFUL_HANDLING,
    /** Another law or regulation says so (5). */
    OTHER_LAW;

    /** The ground of that name, as {@code no-longer-needed}; empty for any other word, also for {@link #UNSTATED}. */
    public static Optional<ErasureGround> named(String word) {
        return Coded.named(ErasureGround.class, word).filter(ground -> ground != UNSTATED);
    }
}
