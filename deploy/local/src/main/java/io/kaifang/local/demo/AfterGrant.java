package io.kaifang.local.demo;

import io.kaifang.local.demo.Outcome.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fourth: use as agreed, what is refused, a violation, and the end of access. */
final class AfterGrant {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Duration ONE_SECOND = Duration.ofSeconds(1);

    private final Story story;
    private final Cast cast;

    AfterGrant(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    void read(String listing, String user, List<Map<String, String>> people) {
        Door reader = cast.account(user);
        story.step(user + " reads what was agreed");
        Answer rows = story.eventually(
                "the grant is open",
                TIMEOUT,
                () -> reader.get(rows(listing, ConditionalData.AGREED_FIELDS, 3)),
                answer -> answer.status() == 200);
        rows.json().path("items").forEach(row -> story.says(row.toString()));
        story.step(user + " asks for a field that was not agreed");
        story.refused(Refusal.FIELD_OUTSIDE_GRANT, 403, reader.get(rows(listing, List.of("公民身份号码"), 3)));
        story.step("Somebody without a grant asks");
        story.refused(Refusal.NO_GRANT, 403, cast.account("user-chen").get(rows(listing, List.of("区"), 3)));
        story.step("Anybody takes the sample, which leaks nobody's data");
        Answer sample = story.expect(200, cast.anybody().getAs("text/csv", "/datasets/" + listing + "/sample"));
        sample.text().lines().skip(1).limit(2).forEach(story::says);
        story.expect(
                people.stream()
                        .noneMatch(person -> sample.text().contains(person.getOrDefault("公民身份号码", ""))
                                || sample.text().contains(person.getOrDefault("联系电话", ""))),
                "nobody's identity number or telephone stands in it");
    }

    /** An agreement for seconds: it opens access, and its term ends it. */
    void runOut(String listing, String user) {
        story.step(user + " reads, and waits until the term has run out");
        Door reader = cast.account(user);
        String path = rows(listing, List.of("区"), 1);
        Answer first = story.eventually(
                "the grant was opened",
                TIMEOUT,
                () -> reader.get(path),
                // On a machine that is very busy the seconds may be over before anybody looks.
                answer -> answer.status() == 200 || answer.problem().contains("term-must-run"));
        story.says(first.status() == 200 ? "it reads" : "the term was over before it could");
        story.refused(
                Refusal.TERM_RUN_OUT,
                403,
                story.eventually(
                        "access ended with the term",
                        TIMEOUT,
                        () -> reader.get(path),
                        answer -> answer.status() == 403));
    }

    void reportUse(String agreement, String user) {
        story.step(user + " reports on its use");
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("scenarios", "社区慢性病控制情况分析;面向社区卫生服务中心;公益");
        report.put("calls", 12);
        report.put("processing", "按区统计收缩压与舒张压分布;线性回归");
        report.put("benefit", "随访安排调整后,失访率下降");
        report.put("suggestions", "建议补充随访方式字段");
        report.put("security", "专机存放、专人负责、访问留痕");
        story.expect(
                cast.account(user)
                                        .post("/agreements/" + agreement + "/usage-reports", report)
                                        .status()
                                / 100
                        == 2,
                "the report was filed");
    }

    /** Returns how long it took from the answer to the measure to the first refused read. */
    Duration violate(String listing, String agreement, String user) {
        story.step("Somebody reports misuse");
        Answer reported = cast.anybody()
                .post(
                        "/misuse-reports",
                        Map.of("listing", listing, "agreement", agreement, "facts", "数据被用于药品营销,超出协议场景"));
        story.expect(reported.status() / 100 == 2, "the report was taken, from somebody without an account");
        story.step("The authority records a violation");
        Answer recorded = cast.account("authority")
                .post(
                        "/violations",
                        Map.of(
                                "agreement",
                                agreement,
                                "kind",
                                "BEYOND_SCENARIO",
                                "report",
                                reported.json().path("report").asText()));
        story.expect(recorded.status() / 100 == 2, "the violation was recorded");
        String violation = recorded.json().path("violation").asText();
        story.step("The data centre closes access, and makes it public");
        Map<String, Object> measure = new LinkedHashMap<>();
        measure.put("measure", "CLOSE");
        measure.put("reason", Map.of("zh", "超出协议约定的场景使用数据", "en", "Used beyond the agreed scenario"));
        measure.put("publicity", "PUBLISHED");
        Door reader = cast.account(user);
        String path = rows(listing, List.of("区"), 1);
        story.expect(reader.get(path).status() == 200, "until now " + user + " still reads");
        Answer closed = cast.account("data-centre").post("/violations/" + violation + "/measures", measure);
        Instant since = Instant.now();
        story.expect(closed.status() / 100 == 2, "the measure was taken");
        Answer refused =
                story.eventually("access is closed", TIMEOUT, () -> reader.get(path), answer -> answer.status() == 403);
        Duration took = Duration.between(since, Instant.now());
        story.refused(Refusal.ACCESS_CLOSED, 403, refused);
        story.says("the first refusal came " + took.toMillis() + " ms after the measure, "
                + (took.compareTo(ONE_SECOND) < 0
                        ? "within a second"
                        : "later than the second that is promised: this machine is very busy"));
        story.eventually(
                "the violation is public",
                TIMEOUT,
                () -> cast.anybody().get("/violations").json().toString(),
                text -> text.contains(violation));
        story.says("the violation is public");
        return took;
    }

    private static String rows(String listing, List<String> fields, int limit) {
        return "/datasets/" + listing + "/rows?limit=" + limit + "&select="
                + URLEncoder.encode(String.join(",", fields), StandardCharsets.UTF_8);
    }
}
