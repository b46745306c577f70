package io.kaifang.delivery.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The encodings that data may come in. A byte order mark is passed over in either. */
public enum Encoding {
    UTF_8_TEXT("UTF-8", UTF_8),
    GB18030_TEXT("GB18030", Charset.forName("GB18030"));

    private static final int BUFFER = 1 << 16;

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    public String label() {
        return label;
    }

    /** A decoder that refuses what isn't of the encoding, and never puts a replacement in its place. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
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
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer chars = CharBuffer.allocate(BUFFER);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result;
                do {
                    result = decoder.decode(bytes, chars, end);
                    if (result.isError() || holdsZero(chars)) {
                        return false;
                    }
                    chars.clear();
                } while (result.isOverflow());
                bytes.compact();
            }
        }
        return true;
    }

    private static boolean holdsZero(CharBuffer chars) {
        for (int i = 0; i < chars.position(); i++) {
            if (chars.array()[i] == 0) {
                return true;
            }
        }
        return false;
    }
}
