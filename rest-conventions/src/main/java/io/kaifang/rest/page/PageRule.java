package io.kaifang.rest.page;

import io.kaifang.contracts.Rule;

/** What a request for a page must keep to. */
enum PageRule implements Rule {
    CURSOR_MUST_BE_OURS;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
