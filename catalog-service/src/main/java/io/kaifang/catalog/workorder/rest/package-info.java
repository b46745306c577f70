/** Submits work orders for the resources, and answers what became of them. */
@NullMarked
package io.kaifang.catalog.workorder.rest;

import org.jspecify.annotations.NullMarked;
