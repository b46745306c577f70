package io.kaifang.contracts.classification;

import io.kaifang.contracts.Text;

/**
 * A document that an applicant hands in.
 *
 * @param code stable name, unique among the materials of a listing
 * @param title what to hand in
 */
public record Material(String code, Text title) {}
