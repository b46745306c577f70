package io.kaifang.contracts.classification;

import io.kaifang.contracts.Text;
import org.jspecify.annotations.Nullable;

/**
 * Why a level was proposed. Never a cell's content.
 *
 * @param field the column
 * @param detector what recognised it
 * @param matched how many of the sample's cells matched
 * @param examined how many were looked at
 * @param reason in words
 * @param strength null in events of before strength was told
 */
public record Evidence(
        String field,
        String detector,
        long matched,
        long examined,
        Text reason,
        @Nullable EvidenceStrength strength) {}
