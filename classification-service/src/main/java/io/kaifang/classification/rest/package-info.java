/** The service's doors: translate, send, translate. */
@NullMarked
package io.kaifang.classification.rest;

import org.jspecify.annotations.NullMarked;
