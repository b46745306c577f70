package io.kaifang.accessrequest.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of documents that are accepted, recognised by their first bytes and, where needed, by all of them. */
public enum DocumentType {
    PDF("application/pdf", ".pdf", "%PDF-"),
    PNG("image/png", ".png", "\u0089PNG\r\n\32\n"),
    JPEG("image/jpeg", ".jpg", "\u00ff\u00d8\u00ff"),
    /** Begins anyhow, and so comes last. */
    TEXT("text/plain; charset=utf-8", ".txt", "");

    private static final int LONGEST_HEAD = 8;
    /** Names by which a PDF runs something or carries other files. */
    private static final List<String> ACTIVE_PDF = List.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia");

    private static final int BLOCK = 64 * 1024;

    private final String mediaType;
    private final String suffix;
    private final String head;

    DocumentType(String mediaType, String suffix, String head) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.head = head;
    }

    public String mediaType() {
        return mediaType;
    }

    String suffix() {
        return suffix;
    }

    /** The type whose media type that is; it was recognised when the document came in. */
    static DocumentType named(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    /** Empty for everything that is not taken, whatever its name says. */
    static Optional<DocumentType> of(Path file) throws IOException {
        DocumentType begun = begunAs(file);
        boolean taken = switch (begun) {
            case PDF -> !isActive(file);
            case PNG, JPEG -> true;
            case TEXT -> isProse(file);
        };
        return taken ? Optional.of(begun) : Optional.empty();
    }

    private static DocumentType begunAs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String begin = new String(in.readNBytes(LONGEST_HEAD), ISO_8859_1);
            return Arrays.stream(values())
                    .filter(type -> begin.startsWith(type.head))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean isActive(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String overlap = "";
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String text = overlap + new String(block, ISO_8859_1);
                if (ACTIVE_PDF.stream().anyMatch(text::contains)) {
                    return true;
                }
                overlap = text.substring(Math.max(0, text.length() - 16));
            }
            return false;
        }
    }

    /** UTF-8 without control characters that does not begin as a script or as markup. */
    private static boolean isProse(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            boolean begun = false;
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                    return false;
                }
                if (!begun && !Character.isWhitespace(c) && c != '\ufeff') {
                    begun = true;
                    if (c == '#' || c == '<' || c == '@') {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
