/** What every REST endpoint does the same way: who calls, who oversees, in which language, with which request id. */
@NullMarked
package io.kaifang.rest;

import org.jspecify.annotations.NullMarked;
