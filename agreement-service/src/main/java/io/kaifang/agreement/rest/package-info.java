/** The service's doors: translate, send, translate. */
@NullMarked
package io.kaifang.agreement.rest;

import org.jspecify.annotations.NullMarked;
