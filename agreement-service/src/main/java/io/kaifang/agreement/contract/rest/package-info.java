/** Agreements, signatures and signing keys over REST. */
@NullMarked
package io.kaifang.agreement.contract.rest;

import org.jspecify.annotations.NullMarked;
