package io.kaifang.catalog.listing.view;

import io.kaifang.contracts.catalog.SourceTie;

/** A field whose tie no longer leads into the agency's directory. */
public record BrokenTieAnswer(String listing, String title, String field, SourceTie source) {}
