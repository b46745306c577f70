/** The architecture of a service as ArchUnit rules: what decisions may use, which package may know which, which events must be handled. */
@NullMarked
package io.kaifang.testkit.architecture;

import org.jspecify.annotations.NullMarked;
