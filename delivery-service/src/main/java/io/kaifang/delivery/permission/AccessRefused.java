package io.kaifang.delivery.permission;

import io.kaifang.contracts.Coded;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.words.Worded;
import io.kaifang.contracts.words.Words;
import java.time.Duration;

/** Access was refused for a reason that is no business rule: who asks isn't known, asks too often, or can't be judged now. */
public final class AccessRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason implements Coded, Worded {
        IDENTITY_REQUIRED(401),
        RATE_EXCEEDED(429),
        AGREEMENTS_UNHEARD(503),
        BUSY(503),
        QUERY_TOO_HEAVY(422);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }

        /** What the caller can do. */
        public Text remedy() {
            return Words.of(this, "remedy");
        }
    }

    private final Reason reason;
    private final Duration retryAfter;

    public AccessRefused(Reason reason) {
        this(reason, Duration.ofSeconds(1));
    }

    public AccessRefused(Reason reason, Duration retryAfter) {
        super(reason.code());
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    public Reason reason() {
        return reason;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
