/** Who gets in at which door, what comes back, and what a refusal looks like. */
@NullMarked
package io.kaifang.accessrequest.rest;

import org.jspecify.annotations.NullMarked;
