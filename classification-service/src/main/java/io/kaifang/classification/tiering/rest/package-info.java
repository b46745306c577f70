/** Assessments over REST. */
@NullMarked
package io.kaifang.classification.tiering.rest;

import org.jspecify.annotations.NullMarked;
