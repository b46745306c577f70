package io.kaifang.contracts.accessrequest;

import io.kaifang.contracts.Sha256;

/**
 * A document handed in with an application, by its content.
 *
 * @param code which of the listed materials it is
 * @param content digest of the stored bytes
 * @param mediaType as recognised from the content
 * @param bytes its size
 */
public record SubmittedMaterial(String code, Sha256 content, String mediaType, long bytes) {}
