package io.kaifang.contracts.accessrequest;

import io.kaifang.contracts.words.Worded;

/** The ways of delivery of Art. 21. */
public enum DeliveryWay implements Worded {
    DOWNLOAD,
    API,
    SANDBOX,
    PRIVACY_COMPUTATION,
    OFFLINE
}
