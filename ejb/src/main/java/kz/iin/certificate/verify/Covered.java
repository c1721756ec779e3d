package kz.iin.certificate.verify;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The two parts of a file that a signature names as its own (ISO 32000-1, 12.8.1); between them stands the signature itself.
 *
 * @param gapFrom where the first part ends
 * @param gapTo where the second part begins
 * @param end where it ends
 */
record Covered(int gapFrom, int gapTo, int end) {

    /** @param range the four numbers: start, length, start, length */
    static Optional<Covered> of(MatchResult range, int size) {
        long first = Long.parseLong(range.group(1));
        long gapFrom = Long.parseLong(range.group(2));
        long gapTo = Long.parseLong(range.group(3));
        long end = gapTo + Long.parseLong(range.group(4));
        boolean possible = first == 0 && gapFrom < gapTo && gapTo <= end && end <= size;
        return possible ? Optional.of(new Covered((int) gapFrom, (int) gapTo, (int) end)) : Optional.empty();
    }

    boolean isWholeOf(byte[] file) {
        return end == file.length;
    }

    /** The digits of a signature stand exactly in the gap, between their brackets. */
    boolean leavesOut(int from, int to) {
        return gapFrom == from - 1 && gapTo == to + 1;
    }

    byte[] of(byte[] file) {
        ByteArrayOutputStream parts = new ByteArrayOutputStream(end);
        parts.write(file, 0, gapFrom);
        parts.write(file, gapTo, end - gapTo);
        return parts.toByteArray();
    }
}
