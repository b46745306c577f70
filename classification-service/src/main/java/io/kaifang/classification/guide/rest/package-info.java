/** Guides over REST. */
@NullMarked
package io.kaifang.classification.guide.rest;

import org.jspecify.annotations.NullMarked;
