/** What every REST endpoint must keep to, read off the compiled resources of the module under test. */
@NullMarked
package io.kaifang.testkit.rest;

import org.jspecify.annotations.NullMarked;
