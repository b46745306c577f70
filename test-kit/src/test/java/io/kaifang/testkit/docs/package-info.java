/** Holds the project's pages against the source tree: links, numbers of records, named types and files, quoted code. */
@NullMarked
package io.kaifang.testkit.docs;

import org.jspecify.annotations.NullMarked;
