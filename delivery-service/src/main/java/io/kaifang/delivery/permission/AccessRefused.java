package io.kaifang.delivery.permission;

import io.kaifang.contracts.Text;
import java.time.Duration;
import java.util.Locale;

/** Access was refused for a reason that is no business rule: who asks isn't known, asks too often, or can't be judged now. */
public final class AccessRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        IDENTITY_REQUIRED(
                401,
                new Text("须先登录", "Sign in first"),
                new Text("本地规则要求实名获取数据", "The city's rules ask who takes data")),
        RATE_EXCEEDED(
                429,
                new Text("超过约定的访问频率", "The agreed rate was exceeded"),
                new Text("请在 Retry-After 秒后重试", "Try again after Retry-After seconds")),
        AGREEMENTS_UNHEARD(
                503,
                new Text("暂时无法确认协议状态，访问暂停", "What the agreements say now is not known, so access is held"),
                new Text("请稍后重试", "Try again soon")),
        BUSY(503, new Text("系统繁忙", "Too much at once"), new Text("请稍后重试", "Try again soon")),
        QUERY_TOO_HEAVY(
                422,
                new Text("查询过大", "The query is too heavy"),
                new Text("请缩小查询范围，或下载全部数据", "Narrow it, or download the whole"));

        private final int status;
        private final Text title;
        private final Text remedy;

        Reason(int status, Text title, Text remedy) {
            this.status = status;
            this.title = title;
            this.remedy = remedy;
        }

        public int status() {
            return status;
        }

        public Text title() {
            return title;
        }

        public Text remedy() {
            return remedy;
        }

        /** The problem type's last segment. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
