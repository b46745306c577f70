package io.kaifang.accessrequest.request;

import io.kaifang.contracts.accessrequest.SubmittedMaterial;
import java.util.Optional;

/**
 * A document named in an application.
 *
 * @param code which of the listed materials it is meant to be
 * @param stored the document, where the applicant has handed in such a one
 */
public record HandedIn(String code, Optional<SubmittedMaterial> stored) {}
