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
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.accessrequest.RequestedUse;
import io.kaifang.contracts.accessrequest.UseScenario;
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
        return new AgreementDraft(AGREEMENT, APPLICATION, LISTING, title, AGENCY, USER, terms, false, NOW);
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
    void a_template_that_was_never_published_cannot_be_drawn() {
        assertThatThrownBy(() -> AgreementText.of(draft("甲", TERMS), "../1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AgreementText.of(draft("甲", TERMS), "999"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
