package io.kaifang.contracts.policy;

import io.kaifang.contracts.Text;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * What a city's rules decide otherwise than another's. Read with Jackson from {@link #file}.
 *
 * @param code the file's name: {@code shanghai}
 * @param name the city
 * @param identityCheckForUnconditional whether readers of unconditional data say who they are
 * @param authorityReviewsAgreements whether a signed agreement waits for the authority before data flow
 * @param reviewWorkingDays working days that an agency has to decide an application; the day of receipt does not count
 * @param source the rules that say so, or that it is a default of ours
 */
public record Jurisdiction(
        String code,
        Text name,
        boolean identityCheckForUnconditional,
        boolean authorityReviewsAgreements,
        int reviewWorkingDays,
        String source) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{0,30}");

    public Jurisdiction {
        if (!CODE.matcher(code).matches() || reviewWorkingDays < 1) {
            throw new IllegalArgumentException("a jurisdiction has a lower-case code and at least one working day");
        }
    }

    /**
     * The file of a jurisdiction, as JSON in the shape of this record.
     *
     * @param code what {@code KAIFANG_JURISDICTION} says
     * @throws IOException if there is no such file
     */
    public static InputStream file(String code) throws IOException {
        InputStream file = CODE.matcher(code).matches()
                ? Jurisdiction.class.getResourceAsStream("/jurisdictions/" + code + ".json")
                : null;
        if (file == null) {
            throw new IOException("no jurisdiction is called " + code + "; there are shanghai and chongqing");
        }
        return file;
    }
}
