package io.kaifang.accessrequest.application.rest;

import io.kaifang.accessrequest.application.AccessRequestRule;
import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.contracts.Coded;
import io.kaifang.contracts.RuleViolated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entity tag of an application: its revision and stage. */
public final class ApplicationETag {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,6})-[a-z-]{1,30}\"");

    private ApplicationETag() {}

    public static String of(ApplicationRow row) {
        return "\"" + row.revision + "-" + Coded.kebab(row.stage.name()) + "\"";
    }

    /** What {@code If-Match} says. Each decision is valid in one stage only, so comparing the revision is enough. */
    public static ExpectedRevision expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return ExpectedRevision.ANY;
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new RuleViolated(AccessRequestRule.APPLICATION_HAS_CHANGED);
        }
        return new ExpectedRevision(Integer.parseInt(matcher.group(1)));
    }
}
