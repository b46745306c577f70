package io.kaifang.contracts.classification;

import io.kaifang.contracts.Text;

/**
 * Why a level was proposed. Never a cell's content.
 *
 * @param field the column
 * @param detector what recognised it
 * @param matched how many of the sample's cells matched
 * @param examined how many were looked at
 * @param reason in words
 */
public record Evidence(String field, String detector, long matched, long examined, Text reason) {}
