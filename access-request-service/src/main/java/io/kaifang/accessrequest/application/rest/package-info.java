/** Applications over REST: to apply, amend, withdraw and read. */
@NullMarked
package io.kaifang.accessrequest.application.rest;

import org.jspecify.annotations.NullMarked;
