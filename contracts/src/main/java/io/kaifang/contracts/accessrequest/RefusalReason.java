package io.kaifang.contracts.accessrequest;

import io.kaifang.contracts.Text;

/**
 * Why an agency refused an application.
 *
 * @param ground of which kind the reason is
 * @param text the reason in words; no personal data
 */
public record RefusalReason(RefusalGround ground, Text text) {}
