package io.kaifang.accessrequest.application;

/** In which request a draft was sent, so that faults point at their place in it. */
enum SentAs {
    APPLICATION("/listing", "/form"),
    AMENDMENT("", "");

    private final String listing;
    private final String form;

    SentAs(String listing, String form) {
        this.listing = listing;
        this.form = form;
    }

    /** Where the listing is named; empty where it is not. */
    String listing() {
        return listing;
    }

    /** Where that part of the form stands. */
    String at(String part) {
        return form + part;
    }
}
