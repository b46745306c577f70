/** The catalog's doors for people and programs: translate, send, translate. */
@NullMarked
package io.kaifang.catalog.rest;

import org.jspecify.annotations.NullMarked;
