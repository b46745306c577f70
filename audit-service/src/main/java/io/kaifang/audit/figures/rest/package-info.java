/** The figures over HTTP. */
@NullMarked
package io.kaifang.audit.figures.rest;

import org.jspecify.annotations.NullMarked;
