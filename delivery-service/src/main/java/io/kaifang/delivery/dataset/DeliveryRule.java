package io.kaifang.delivery.dataset;

import io.kaifang.contracts.Rule;

/** The rules of delivery: each is a documented problem type. */
public enum DeliveryRule implements Rule {
    DATASET_MUST_EXIST(Kind.NOT_FOUND),
    VERSION_MUST_EXIST(Kind.NOT_FOUND),
    DATA_MUST_BE_RELEASED(Kind.NOT_FOUND),
    LISTING_MUST_BE_OPEN(Kind.FORBIDDEN),
    LISTING_MUST_NOT_BE_WITHDRAWN(Kind.CONFLICT),
    VERSION_IS_FINAL(Kind.CONFLICT),
    FILE_MUST_BE_SMALLER(Kind.INVALID),
    ARCHIVE_MUST_BE_WHOLE(Kind.INVALID),
    ENCODING_MUST_BE_KNOWN(Kind.INVALID),
    HEADER_MUST_EQUAL_THE_FIELDS(Kind.INVALID),
    QUALITY_MUST_PASS(Kind.INVALID),
    QUERY_MUST_BE_UNDERSTOOD(Kind.INVALID),
    GRANT_MUST_EXIST(Kind.FORBIDDEN),
    GRANT_MUST_NOT_BE_CLOSED(Kind.FORBIDDEN),
    TERM_MUST_RUN(Kind.FORBIDDEN),
    FIELD_MUST_BE_GRANTED(Kind.FORBIDDEN),
    WAY_MUST_BE_GRANTED(Kind.FORBIDDEN),
    BATCH_IS_FINAL(Kind.CONFLICT),
    ACCESS_MUST_BE_RECORDED(Kind.NOT_FOUND);

    private final Kind kind;

    DeliveryRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
