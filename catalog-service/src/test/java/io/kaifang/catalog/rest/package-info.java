/** The catalog's doors for people and programs. */
@NullMarked
package io.kaifang.catalog.rest;

import org.jspecify.annotations.NullMarked;
