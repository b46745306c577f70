/** Violations and measures over REST. */
@NullMarked
package io.kaifang.agreement.violation.rest;

import org.jspecify.annotations.NullMarked;
