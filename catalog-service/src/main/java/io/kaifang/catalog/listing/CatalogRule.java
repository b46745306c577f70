package io.kaifang.catalog.listing;

import io.kaifang.contracts.Rule;

/** Every business rule of the catalog by which a command is refused. Faults of content go back as a returned work order. */
public enum CatalogRule implements Rule {
    LISTING_MUST_EXIST(Kind.NOT_FOUND),
    LISTING_IS_ANOTHER_AGENCYS(Kind.FORBIDDEN),
    LISTING_WAS_RETURNED(Kind.CONFLICT),
    LISTING_IS_PROPOSED_ALREADY(Kind.CONFLICT),
    LISTING_IS_WITHDRAWN(Kind.CONFLICT),
    LISTING_IS_STATIC(Kind.CONFLICT),
    LISTING_IS_NOT_TIERED(Kind.CONFLICT),
    LISTING_IS_SUSPENDED(Kind.CONFLICT),
    LISTING_IS_NOT_OPEN(Kind.CONFLICT),
    NO_WORK_ORDER_IS_OPEN(Kind.CONFLICT),
    CURSOR_IS_NOT_OURS(Kind.INVALID),
    WORK_ORDER_MUST_EXIST(Kind.NOT_FOUND),
    PARKED_RECORD_MUST_EXIST(Kind.NOT_FOUND),
    DIRECTORY_MUST_EXIST(Kind.NOT_FOUND),
    REASON_IS_REQUIRED(Kind.INVALID),
    WORK_ORDER_RETURNED(Kind.INVALID),
    DIRECTORY_IS_NOT_READABLE(Kind.INVALID);

    private final Kind kind;

    CatalogRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
