package io.kaifang.agreement.text;

import static java.util.stream.Collectors.joining;

import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.classification.OpeningCondition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Values as a contract says them. Part of every published template: what stands here doesn't change its wording either. */
final class InWords {
    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{C}]+");

    private InWords() {}

    /** One line, whatever was typed: an applicant's words can't pose as a clause. */
    static String oneLine(String typed) {
        return GAP.matcher(typed).replaceAll(" ").strip();
    }

    static Text span(Duration span) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        add(zh, en, span.toDays(), "天", "day");
        add(zh, en, span.toHoursPart(), "小时", "hour");
        add(zh, en, span.toMinutesPart(), "分钟", "minute");
        add(zh, en, span.toSecondsPart(), "秒", "second");
        return zh.isEmpty() ? new Text("1 秒", "1 second") : new Text(" " + String.join(" ", zh), String.join(" ", en));
    }

    private static void add(List<String> zh, List<String> en, long count, String unitZh, String unitEn) {
        if (count > 0) {
            zh.add(count + " " + unitZh);
            en.add(count + " " + unitEn + (count == 1 ? "" : "s"));
        }
    }

    static Text ways(Set<DeliveryWay> ways) {
        return new Text(
                ways.stream().sorted().map(way -> way(way).zh()).collect(joining("、")),
                ways.stream().sorted().map(way -> way(way).en()).collect(joining(", ")));
    }

    private static Text way(DeliveryWay way) {
        return switch (way) {
            case DOWNLOAD -> new Text("下载", "download");
            case API -> new Text("接口调用", "API");
            case SANDBOX -> new Text("数据沙箱", "sandbox");
            case PRIVACY_COMPUTATION -> new Text("隐私计算", "privacy-preserving computation");
            case OFFLINE -> new Text("线下交付", "offline delivery");
        };
    }

    static Text conditions(List<OpeningCondition> conditions) {
        return conditions.isEmpty()
                ? new Text("    （无特别条件）", "    (none in particular)")
                : new Text(list(conditions, Text::zh), list(conditions, Text::en));
    }

    private static String list(List<OpeningCondition> conditions, Function<Text, String> language) {
        return conditions.stream()
                .map(condition -> "    - " + oneLine(language.apply(condition.text())))
                .collect(joining("\n"));
    }

    static Text review(boolean reviewedByAuthority) {
        return reviewedByAuthority
                ? new Text(
                        "双方签署并经主管部门审核后生效。",
                        "It enters into force once both have signed and the authority has reviewed it.")
                : new Text("双方签署后生效。", "It enters into force once both have signed.");
    }
}
