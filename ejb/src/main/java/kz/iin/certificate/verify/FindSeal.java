package kz.iin.certificate.verify;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for our signatures in the bytes of a file, without taking it for a PDF: what a reader would make of it says nothing of
 * who signed it. In time and memory bounded by the file.
 */
final class FindSeal {

    private static final Pattern SIGNATURE = Pattern.compile("/Contents\\s{0,9}<([0-9A-Fa-f]{512,65536}+)>");
    private static final Pattern RANGE = Pattern.compile(
            "/ByteRange\\s{0,9}\\[\\s{0,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,9})\\s{0,99}\\]");

    /** A file of ours has one, at level LTA two. */
    private static final int MOST = 16;

    private final List<X509Certificate> ours;

    FindSeal(List<X509Certificate> ours) {
        this.ours = List.copyOf(ours);
    }

    SealMark in(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<Covered> ranges = found(RANGE, text).stream()
                .flatMap(range -> Covered.of(range, file.length).stream())
                .toList();
        List<SealMark> marks = found(SIGNATURE, text).stream()
                .map(digits -> mark(digits, ranges, file))
                .toList();
        return marks.contains(SealMark.WHOLE)
                ? SealMark.WHOLE
                : marks.contains(SealMark.BROKEN) ? SealMark.BROKEN : SealMark.NONE;
    }

    private SealMark mark(MatchResult digits, List<Covered> ranges, byte[] file) {
        Optional<CmsSignature> signature = CmsSignature.read(HexFormat.of().parseHex(evened(digits.group(1))), ours);
        if (signature.isEmpty()) {
            return SealMark.NONE;
        }
        boolean whole = ranges.stream()
                .filter(range -> range.isWholeOf(file) && range.leavesOut(digits.start(1), digits.end(1)))
                .anyMatch(range -> signature.get().isOver(range.of(file)));
        return whole ? SealMark.WHOLE : SealMark.BROKEN;
    }

    /** A last digit without its second one stands for itself and a zero. */
    private static String evened(String digits) {
        return digits.length() % 2 == 0 ? digits : digits + "0";
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().limit(MOST).toList();
    }
}
