package io.kaifang.catalog.workorder.exchange;

import io.kaifang.contracts.FaultKind;

/** Why a record is not even looked into. */
enum IntakeFault implements FaultKind {
    TOO_LARGE,
    NOT_A_CLOUD_EVENT,
    NOT_JSON,
    ATTRIBUTE_MISSING,
    ATTRIBUTE_TOO_LONG,
    DATA_MISSING,
    TYPE_UNKNOWN,
    VERSION_UNKNOWN,
    LISTING_MISSING,
    DIGEST_UNREADABLE,
    ID_USED_BEFORE,
    NOT_PROCESSED
}
