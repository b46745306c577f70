package io.kaifang.accessrequest.rest;

import io.kaifang.accessrequest.request.AccessRequestRule;
import io.kaifang.accessrequest.request.SeenRevision;
import io.kaifang.accessrequest.view.ApplicationRow;
import io.kaifang.contracts.Coded;
import io.kaifang.contracts.RuleViolated;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The entity tag of an application: its revision and stage. */
final class SeenBy {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,6})-[a-z-]{1,30}\"");

    private SeenBy() {}

    static String tag(ApplicationRow row) {
        return "\"" + row.revision + "-" + Coded.kebab(row.stage.name()) + "\"";
    }

    /** What {@code If-Match} says; the stage needs no comparison, since every decision fits one stage only. */
    static SeenRevision revision(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return SeenRevision.ANY;
        }
        Matcher matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new RuleViolated(AccessRequestRule.APPLICATION_HAS_CHANGED);
        }
        return new SeenRevision(Integer.parseInt(matcher.group(1)));
    }
}
