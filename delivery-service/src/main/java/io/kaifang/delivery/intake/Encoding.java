package io.kaifang.delivery.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The encodings that data may come in. A byte order mark is passed over in either. */
public enum Encoding {
    UTF_8_TEXT("UTF-8", UTF_8),
    GB18030_TEXT("GB18030", Charset.forName("GB18030"));

    private static final int BLOCK = 1 << 16;

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    public String label() {
        return label;
    }

    /** Reads the file's text, and fails on what isn't of the encoding: nothing is put in its place. */
    BufferedReader reader(Path file) throws IOException {
        return Files.newBufferedReader(file, charset);
    }

    /**
     * Decides over the whole file, since the first ten kilobytes of Chinese data are often plain digits. UTF-8 goes first: GBK text
     * is hardly ever valid UTF-8, while the reverse is common.
     *
     * @return nothing if the file is neither, or holds a zero character, which is no text (UTF-16 is recognised by them)
     */
    static Optional<Encoding> of(Path file) throws IOException {
        for (Encoding encoding : values()) {
            if (encoding.fits(file)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    private boolean fits(Path file) throws IOException {
        try (Reader text = reader(file)) {
            char[] block = new char[BLOCK];
            for (int read = text.read(block); read >= 0; read = text.read(block)) {
                if (CharBuffer.wrap(block, 0, read).chars().anyMatch(c -> c == 0)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
