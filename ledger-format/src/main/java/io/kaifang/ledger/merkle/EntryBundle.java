package io.kaifang.ledger.merkle;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 entries as tlog-tiles writes them: each behind its length in two bytes, the greater first. */
public final class EntryBundle {

    /** Bytes in the longest entry that the format can carry. */
    public static final int LONGEST_ENTRY = 65_535;

    private EntryBundle() {}

    /** {@link IllegalArgumentException} when an entry is longer than {@value #LONGEST_ENTRY} bytes. */
    public static byte[] write(List<byte[]> entries) {
        var bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new IllegalArgumentException("an entry of " + entry.length + " bytes doesn't fit a bundle");
            }
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    /** {@link IllegalArgumentException} when the last entry is cut off. */
    public static List<byte[]> read(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        int at = 0;
        while (at < bundle.length) {
            int start = at + 2;
            int end = start > bundle.length
                    ? start
                    : start + (Byte.toUnsignedInt(bundle[at]) * 256 + Byte.toUnsignedInt(bundle[at + 1]));
            if (end > bundle.length) {
                throw new IllegalArgumentException("the bundle ends within entry " + entries.size());
            }
            entries.add(Arrays.copyOfRange(bundle, start, end));
            at = end;
        }
        return entries;
    }
}
