/** Data sets over REST: their state, and the versions that their agencies hand in. */
@NullMarked
package io.kaifang.delivery.dataset.rest;

import org.jspecify.annotations.NullMarked;
