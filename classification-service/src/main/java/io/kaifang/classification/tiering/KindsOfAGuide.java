package io.kaifang.classification.tiering;

import static java.util.stream.Collectors.toSet;

import io.kaifang.contracts.classification.Guide;
import io.kaifang.contracts.classification.Guide.Sign;
import io.kaifang.personaldata.ContentKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which sign of a guide a kind of content is. A guide names the kinds that it knows, among its detectors or as a sign's code. An
 * issued guide stays as it is: a kind that came later counts as the nearest that the guide knows.
 */
final class KindsOfAGuide {
    private final Set<String> known;

    KindsOfAGuide(Guide guide) {
        this.known = guide.signs().stream()
                .flatMap(sign -> Stream.concat(sign.detectors().stream(), Stream.of(sign.code())))
                .collect(toSet());
    }

    boolean isSign(Sign sign, ContentKind kind) {
        if (known.contains(kind.code())) {
            return names(sign, kind);
        }
        return nearest(kind).filter(other -> names(sign, other)).isPresent();
    }

    private static boolean names(Sign sign, ContentKind kind) {
        return sign.detectors().contains(kind.code()) || sign.code().equals(kind.code());
    }

    private static Optional<ContentKind> nearest(ContentKind kind) {
        return switch (kind) {
            case TRAVEL_DOCUMENT, SOCIAL_CARD -> Optional.of(ContentKind.IDENTITY_CARD);
            case LANDLINE_NUMBER, MAIL_ADDRESS, CHAT_ACCOUNT, DEVICE_IDENTIFIER, NETWORK_ADDRESS ->
                Optional.of(ContentKind.MOBILE_NUMBER);
            case SOLE_TRADER -> Optional.of(ContentKind.PERSONAL_NAME);
            case IDENTITY_CARD,
                    CREDIT_CODE,
                    MOBILE_NUMBER,
                    BANK_CARD,
                    NUMBER_PLATE,
                    PERSONAL_NAME,
                    HOME_ADDRESS,
                    AGE,
                    BIRTH_DATE,
                    HEALTH,
                    OFFENCE,
                    PRIVATE_LIFE,
                    PRECISE_POSITION,
                    CRITICAL_POSITION -> Optional.empty();
        };
    }
}
