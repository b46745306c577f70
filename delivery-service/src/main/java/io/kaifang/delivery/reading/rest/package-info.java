/** Reading data over REST: pages of rows, downloads, samples. */
@NullMarked
package io.kaifang.delivery.reading.rest;

import org.jspecify.annotations.NullMarked;
