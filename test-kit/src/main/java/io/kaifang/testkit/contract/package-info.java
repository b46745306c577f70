/** The contract of events: approved JSON of every version, approved values of every fixed list, no personal data. */
@NullMarked
package io.kaifang.testkit.contract;

import org.jspecify.annotations.NullMarked;
