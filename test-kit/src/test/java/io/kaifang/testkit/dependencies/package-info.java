/** The page of dependencies, made from the build files and from what each library's own says of its licence. */
@NullMarked
package io.kaifang.testkit.dependencies;

import org.jspecify.annotations.NullMarked;
