/** The doors: data in, data out, and the proof of who took them. They translate, send, and translate. */
@NullMarked
package io.kaifang.delivery.rest;

import org.jspecify.annotations.NullMarked;
