/** The doors, tried from outside. */
@NullMarked
package io.kaifang.delivery.rest;

import org.jspecify.annotations.NullMarked;
