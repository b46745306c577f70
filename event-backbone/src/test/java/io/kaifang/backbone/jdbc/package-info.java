/** Tests of the JDBC helper, on PostgreSQL. */
@NullMarked
package io.kaifang.backbone.jdbc;

import org.jspecify.annotations.NullMarked;
