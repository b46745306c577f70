package io.kaifang.accessrequest.application;

import io.kaifang.contracts.FaultKind;

/** What can be wrong with an application as written. */
enum ApplicationDraftFault implements FaultKind {
    LISTING_NOT_OPEN,
    NO_APPLICATION_NEEDED,
    UNKNOWN_SCENARIO,
    TEXT_LENGTH,
    NO_FIELD,
    UNKNOWN_FIELD,
    FIELD_TWICE,
    NO_WAY,
    TERM_OUT_OF_RANGE,
    MATERIAL_NOT_LISTED,
    MATERIAL_TWICE,
    ATTACHMENT_UNKNOWN
}
