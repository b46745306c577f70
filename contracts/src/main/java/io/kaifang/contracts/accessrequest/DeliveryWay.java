package io.kaifang.contracts.accessrequest;

/** The ways of delivery of Art. 21. */
public enum DeliveryWay {
    DOWNLOAD,
    API,
    SANDBOX,
    PRIVACY_COMPUTATION,
    OFFLINE
}
