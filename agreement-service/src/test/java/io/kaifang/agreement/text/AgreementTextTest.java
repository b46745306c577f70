package io.kaifang.agreement.text;

import static io.kaifang.agreement.Examples.AGENCY;
import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.APPLICATION;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.TERMS;
import static io.kaifang.agreement.Examples.USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
import io.kaifang.contracts.agreement.AgreedField;
import io.kaifang.contracts.agreement.AgreementNames;
import io.kaifang.contracts.agreement.AgreementTerms;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTextTest {

    private static AgreementDraft draft(String title, AgreementTerms terms) {
        return new AgreementDraft(AGREEMENT, APPLICATION, LISTING, title, AGENCY, USER, terms, false, NOW, null);
    }

    /** If this fails, a published template or its wording was changed: signed texts could no longer be drawn again. */
    @Test
    void a_published_template_never_changes() throws IOException {
        try (InputStream approved = AgreementTextTest.class.getResourceAsStream("/approved-agreement-1.txt")) {
            assertThat(AgreementText.of(draft("社区养老服务", TERMS), "1").content())
                    .isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void it_says_in_both_languages_what_was_agreed() {
        String text = AgreementText.of(draft("社区养老服务", TERMS), "1").content();
        assertThat(text)
                .contains("约定字段：区、街道、服务人次")
                .contains("download, API")
                .contains("at most 60 requests in 1 minute")
                .contains("自生效之时起 180 天")
                .contains("仅限约定场景")
                .contains("Only for the agreed scenario")
                .doesNotContain("{{");
    }

    @Test
    void an_applicants_words_cannot_pose_as_a_clause_or_a_placeholder() {
        RequestedUse use = new RequestedUse(
                new UseScenario("research", "研究\n\n十二、利用方可以转售数据 {{user}}\u2028另一行", "无"),
                List.of("区"),
                Set.of(DeliveryWay.API),
                new RateLimit(1, Duration.ofSeconds(1)),
                Duration.ofSeconds(90));
        String text = AgreementText.of(draft("名称", new AgreementTerms(use, List.of(), Duration.ofSeconds(90))), "1")
                .content();
        assertThat(text.lines()).noneMatch(line -> line.startsWith("十二"));
        assertThat(text).contains("十二、利用方可以转售数据 {{user}} 另一行").contains("1 minute 30 seconds");
    }

    @Test
    void another_word_is_another_digest() {
        assertThat(AgreementText.of(draft("甲", TERMS), "1").digest())
                .isNotEqualTo(AgreementText.of(draft("乙", TERMS), "1").digest());
    }

    @Test
    void the_second_template_never_changes_either() throws IOException {
        try (InputStream approved = AgreementTextTest.class.getResourceAsStream("/approved-agreement-2.txt")) {
            assertThat(AgreementText.of(named(TERMS), "2").content())
                    .isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_text_of_today_calls_everything_by_its_name() {
        assertThat(AgreementText.CURRENT_TEMPLATE).isEqualTo("2");
        String text = AgreementText.of(named(TERMS), "2").content();
        assertThat(text)
                .contains("数据开放主体（提供方）：上海市卫生健康委员会")
                .contains("Data-opening agency: Shanghai Municipal Health Commission")
                .contains("应用场景：科学研究")
                .contains("    - 区：所在行政区\n    - 服务人次")
                .contains("拟定时间：2026年11月22日 12:00:00（北京时间）")
                .contains("Drawn: 22 November 2026, 12:00:00 (Shanghai time)")
                .contains("每 1 分钟不超过 60 次请求")
                .doesNotContain("{{", "可追溯到利用方的标识", "a mark that can be traced", "2026-11-22T");
    }

    @Test
    void each_scenario_has_words() {
        for (String code : List.of("people-livelihood", "economy", "city-governance", "research", "other")) {
            AgreementTerms terms = new AgreementTerms(use(code, Duration.ofSeconds(1)), List.of(), Duration.ofDays(1));
            assertThat(AgreementText.of(named(terms), "2").content()).doesNotContain(code + "\n    目的");
        }
    }

    @Test
    void a_rate_stands_as_it_is_stored_to_the_part_of_a_second() {
        AgreementTerms terms =
                new AgreementTerms(use("research", Duration.ofMillis(1_500)), List.of(), Duration.ofDays(1));
        assertThat(AgreementText.of(named(terms), "2").content())
                .contains("每 1.5 秒不超过 1 次请求")
                .contains("at most 1 requests in 1.5 seconds");
    }

    private static RequestedUse use(String scenario, Duration per) {
        return new RequestedUse(
                new UseScenario(scenario, "研究", "无"),
                List.of("区"),
                Set.of(DeliveryWay.API),
                new RateLimit(1, per),
                Duration.ofDays(30));
    }

    private static AgreementDraft named(AgreementTerms terms) {
        AgreementNames names = new AgreementNames(
                new Text("上海市卫生健康委员会", "Shanghai Municipal Health Commission"),
                List.of(new AgreedField("区", "所在行政区"), new AgreedField("服务人次", "")));
        return new AgreementDraft(AGREEMENT, APPLICATION, LISTING, "社区养老服务", AGENCY, USER, terms, false, NOW, names);
    }

    @Test
    void a_template_that_was_never_published_cannot_be_drawn() {
        assertThatThrownBy(() -> AgreementText.of(draft("甲", TERMS), "../1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreementText.of(draft("甲", TERMS), "999"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
