/** Who applied, over REST: shown to those who handle the application, and erased. */
@NullMarked
package io.kaifang.accessrequest.applicant.rest;

import org.jspecify.annotations.NullMarked;
