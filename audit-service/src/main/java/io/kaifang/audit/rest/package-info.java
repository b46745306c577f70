/** HTTP: the log as C2SP tlog-tiles for everyone, its entries and the lives that they tell for auditors. */
@NullMarked
package io.kaifang.audit.rest;

import org.jspecify.annotations.NullMarked;
