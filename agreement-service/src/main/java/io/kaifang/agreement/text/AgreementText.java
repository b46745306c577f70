package io.kaifang.agreement.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RequestedUse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of an agreement.
 *
 * @param template which published wording
 * @param content the whole text, lines ended by line feeds
 */
public record AgreementText(String template, String content) {
    /** The wording for agreements drawn today. */
    public static final String CURRENT_TEMPLATE = "1";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z.]+)}}");

    /**
     * Draws the text.
     *
     * @throws IllegalArgumentException if no such template was ever published
     */
    public static AgreementText of(AgreementDraft draft, String template) {
        Map<String, String> values = values(draft);
        Matcher placeholders = PLACEHOLDER.matcher(wording(template));
        // one pass: what a value brings along is never a placeholder
        String content =
                placeholders.replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "—")));
        return new AgreementText(template, content);
    }

    public Sha256 digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Map<String, String> values(AgreementDraft draft) {
        RequestedUse use = draft.terms().use();
        Text ways = InWords.ways(use.ways());
        Text per = InWords.span(use.rate().per());
        Text report = InWords.span(draft.terms().reportEvery());
        Text term = InWords.span(use.term());
        Text conditions = InWords.conditions(draft.terms().conditions());
        Text review = InWords.review(draft.reviewedByAuthority());
        return Map.ofEntries(
                Map.entry("agreement", draft.agreement().value()),
                Map.entry("application", draft.application().value()),
                Map.entry("drawn", draft.at().toString()),
                Map.entry("agency", draft.agency().value()),
                Map.entry("user", draft.user().value()),
                Map.entry("title", InWords.oneLine(draft.listingTitle())),
                Map.entry("listing", draft.listing().value()),
                Map.entry("fields", use.fields().stream().map(InWords::oneLine).collect(Collectors.joining("、"))),
                Map.entry("scenario", InWords.oneLine(use.scenario().code())),
                Map.entry("purpose", InWords.oneLine(use.scenario().purpose())),
                Map.entry("security", InWords.oneLine(use.scenario().securityMeasures())),
                Map.entry("ways.zh", ways.zh()),
                Map.entry("ways.en", ways.en()),
                Map.entry("rate.requests", Integer.toString(use.rate().requests())),
                Map.entry("rate.per.zh", per.zh()),
                Map.entry("rate.per.en", per.en()),
                Map.entry("report.zh", report.zh()),
                Map.entry("report.en", report.en()),
                Map.entry("term.zh", term.zh()),
                Map.entry("term.en", term.en()),
                Map.entry("conditions.zh", conditions.zh()),
                Map.entry("conditions.en", conditions.en()),
                Map.entry("review.zh", review.zh()),
                Map.entry("review.en", review.en()));
    }

    private static String wording(String template) {
        try (InputStream file = template.matches("[0-9]{1,4}")
                ? AgreementText.class.getResourceAsStream("/agreement-templates/" + template + ".txt")
                : null) {
            if (file == null) {
                throw new IllegalArgumentException("no agreement template is called " + template);
            }
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
