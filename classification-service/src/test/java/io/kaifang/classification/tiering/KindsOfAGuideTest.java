package io.kaifang.classification.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import io.kaifang.classification.DefaultGuideFile;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.PointsAt;
import io.kaifang.contracts.classification.Guide.Sign;
import io.kaifang.personaldata.ContentKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An issued guide stays as it is, and still says something of kinds that came later. */
class KindsOfAGuideTest {

    @ParameterizedTest
    @EnumSource
    void a_kind_that_the_guide_knows_is_its_own_sign_and_no_other(ContentKind kind) {
        assertThat(signsOf(kind, ContentKind.values())).containsExactly(kind.code());
    }

    @ParameterizedTest
    @CsvSource({
        "TRAVEL_DOCUMENT, identity-card",
        "SOCIAL_CARD, identity-card",
        "LANDLINE_NUMBER, mobile-number",
        "MAIL_ADDRESS, mobile-number",
        "CHAT_ACCOUNT, mobile-number",
        "DEVICE_IDENTIFIER, mobile-number",
        "NETWORK_ADDRESS, mobile-number",
        "SOLE_TRADER, personal-name",
    })
    void a_kind_that_came_later_counts_as_the_nearest_that_the_guide_knows(ContentKind kind, String nearest) {
        assertThat(signsOf(kind, allBut(kind))).containsExactly(nearest);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {
                "TRAVEL_DOCUMENT",
                "SOCIAL_CARD",
                "LANDLINE_NUMBER",
                "MAIL_ADDRESS",
                "CHAT_ACCOUNT",
                "DEVICE_IDENTIFIER",
                "NETWORK_ADDRESS",
                "SOLE_TRADER"
            })
    void any_other_kind_that_the_guide_does_not_know_is_no_sign(ContentKind kind) {
        assertThat(signsOf(kind, allBut(kind))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_sign_of_words_with_the_code_of_a_kind_is_its_sign_too(ContentKind kind) {
        Sign words = sign(kind.code(), List.of());
        assertThat(new KindsOfAGuide(DefaultGuideFile.readWith("2027", words)).isSign(words, kind))
                .isTrue();
    }

    private static List<String> signsOf(ContentKind kind, ContentKind... known) {
        Sign[] signs = Arrays.stream(known)
                .map(one -> sign("sign of " + one.code(), List.of(one.code())))
                .toArray(Sign[]::new);
        Guide guide = DefaultGuideFile.readWith("2027", signs);
        KindsOfAGuide kinds = new KindsOfAGuide(guide);
        return guide.signs().stream()
                .filter(sign -> kinds.isSign(sign, kind))
                .flatMap(sign -> sign.detectors().stream())
                .toList();
    }

    private static ContentKind[] allBut(ContentKind kind) {
        return Arrays.stream(ContentKind.values()).filter(one -> one != kind).toArray(ContentKind[]::new);
    }

    private static Sign sign(String code, List<String> detectors) {
        return new Sign(code, new Text(code, code), List.of(), detectors, new PointsAt(true, false, null, null), false);
    }
}
