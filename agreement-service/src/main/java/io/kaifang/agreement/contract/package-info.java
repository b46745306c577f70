/** What is agreed: drawn, signed, reviewed, in force, ended (Art. 20). */
@NullMarked
package io.kaifang.agreement.contract;

import org.jspecify.annotations.NullMarked;
