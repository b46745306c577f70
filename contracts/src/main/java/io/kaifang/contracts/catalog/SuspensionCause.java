package io.kaifang.contracts.catalog;

import io.kaifang.contracts.words.Worded;

/** Why opening stands still. The cause decides who may suspend and who may end it. */
public enum SuspensionCause implements Worded {
    /** What is open was tiered as closed (Art. 14 (1)). */
    TIERING,
    /** Somebody shows that the data infringe his rights, and the agency verifies that (Art. 26). */
    RIGHTS_CLAIM,
    /** The agency itself doubts its data and verifies them (Art. 16). */
    AGENCY_REVIEW,
    /** An incident on the platform or in the use of the data (Art. 35). */
    INCIDENT,
    /** The cyberspace authority orders it, for data security or personal information (Art. 35). */
    SECURITY_ORDER,
    /** The suspension is from before causes were stated; none of today's may say so. */
    NOT_STATED
}
