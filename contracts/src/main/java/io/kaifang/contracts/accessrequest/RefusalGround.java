package io.kaifang.contracts.accessrequest;

import io.kaifang.contracts.words.Worded;

/** On what ground an agency refuses an application; so that refusals can be counted (Art. 19 and 37). */
public enum RefusalGround implements Worded {
    /** The applicant doesn't meet the opening conditions (Art. 15). */
    CONDITIONS_NOT_MET,
    /** The data are wanted for another scenario than they are opened for (Art. 15 and 19). */
    SCENARIO_NOT_ALLOWED,
    /** The data would not be kept safe enough (Art. 15 and 18). */
    SECURITY_NOT_SUFFICIENT,
    /** Qualification or technical capability isn't shown (Art. 18). */
    CAPABILITY_NOT_SHOWN,
    /** Together with other data of the applicant they would reveal too much (Art. 19). */
    MIXING_RISK,
    /** More fields, more often or for longer than the purpose needs. */
    MORE_THAN_NEEDED,
    /** Another ground, as the reason tells. */
    OTHER,
    /** The refusal is from before grounds were stated; none of today's may say so. */
    NOT_STATED
}
