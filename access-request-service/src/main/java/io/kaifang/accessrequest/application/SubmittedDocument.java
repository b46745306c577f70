package io.kaifang.accessrequest.application;

import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import java.util.Optional;

/**
 * A document named in an application.
 *
 * @param code which of the listed materials it is meant to be
 * @param stored the document, if the applicant has uploaded it
 */
public record SubmittedDocument(String code, Optional<SubmittedMaterial> stored) {}
