/** What the suite stores on disk between two starts, and what it consists of: components, ports, secrets, status. */
@NullMarked
package io.kaifang.local.home;

import org.jspecify.annotations.NullMarked;
