package io.kaifang.personaldata.person;

import io.kaifang.personaldata.cell.Characters;
import java.nio.charset.Charset;

/** Chinese characters beyond the 3,755 of everyday use, which are the first level of GB 2312: few words begin with them. */
final class RareCharacters {
    private static final int LAST_EVERYDAY_ROW = 0xd7;
    private static final long[] BITS = new long[1024];

    static {
        Charset charset = Charset.forName("GB18030");
        for (char c = 0x4e00; c <= 0x9fff; c++) {
            byte[] code = String.valueOf(c).getBytes(charset);
            int row = code[0] & 0xff;
            boolean everyday = code.length == 2 && row >= 0xb0 && row <= LAST_EVERYDAY_ROW && (code[1] & 0xff) >= 0xa1;
            if (!everyday) {
                BITS[c >> 6] |= 1L << c;
            }
        }
    }

    private RareCharacters() {}

    static boolean has(char c) {
        return Characters.isHan(c) && (BITS[c >> 6] & 1L << c) != 0;
    }
}
