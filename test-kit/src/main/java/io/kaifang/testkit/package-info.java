/** What tests share: architecture rules, the event-contract suite, embedded servers. */
@NullMarked
package io.kaifang.testkit;

import org.jspecify.annotations.NullMarked;
