@NullMarked
package io.kaifang.delivery.reading.rest;

import org.jspecify.annotations.NullMarked;
