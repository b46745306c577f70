/** What the tests of every module share, a package each: servers, architecture, the event contract, the event model, REST. */
@NullMarked
package io.kaifang.testkit;

import org.jspecify.annotations.NullMarked;
