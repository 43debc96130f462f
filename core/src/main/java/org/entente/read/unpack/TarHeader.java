package org.entente.read.unpack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The block that stands before an entry of a TAR file (POSIX.1-2017, pax; GNU's additions).
 *
 * @param type {@code 0} for a file; else what POSIX and GNU say
 * @param target where a link leads
 */
record TarHeader(String name, char type, long size, String target) {
    static final int BLOCK = 512;

    private static final int SUM = 148;

    /** Whether the next block is one: its sum tells. */
    static boolean isAt(Window in) throws IOException {
        if (!in.has(BLOCK) || in.peek(0) == 0) {
            return false;
        }
        long sum = 0;
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= SUM && i < SUM + 8 ? ' ' : in.peek(i);
        }
        byte[] block = in.head(BLOCK);
        return sum == number(block, SUM, 8) && number(block, 124, 12) >= 0;
    }

    /** Takes the header at which {@code in} stands. */
    static TarHeader take(Window in) throws IOException {
        byte[] block = in.next(BLOCK);
        String prefix = text(block, 257, 6).equals("ustar") ? text(block, 345, 155) : "";
        String name = text(block, 0, 100);
        return new TarHeader(
                prefix.isEmpty() ? name : prefix + "/" + name,
                block[156] == 0 || block[156] == '7' ? '0' : (char) (block[156] & 0x7F),
                number(block, 124, 12),
                text(block, 157, 100));
    }

    static String text(byte[] block, int from, int most) {
        int end = from;
        while (end < from + most && block[end] != 0) {
            end++;
        }
        return new String(block, from, end - from, StandardCharsets.UTF_8);
    }

    /** Octal digits, or with the first bit set the number itself; -1 if it is neither. */
    private static long number(byte[] block, int from, int most) {
        long number = 0;
        if (block[from] == (byte) 0x80) {
            for (int i = from + 1; i < from + most; i++) {
                number = number << 8 | (block[i] & 0xFF);
            }
            return number;
        }
        String digits = text(block, from, most).strip();
        return digits.isEmpty() ? 0 : digits.matches("[0-7]{1,12}") ? Long.parseLong(digits, 8) : -1;
    }
}
