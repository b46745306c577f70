/** Statistics of use over REST. */
@NullMarked
package io.kaifang.delivery.access.use.rest;

import org.jspecify.annotations.NullMarked;
