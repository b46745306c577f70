package io.kaifang.agreement.contract;

/** Whether the data that an agreement is about are offered at this moment (Art. 26). */
public enum ListingStanding {
    OFFERED,
    /** Suspended, withdrawn, or not known. */
    HELD_BACK
}
