package kz.iin.duplicates.comparison;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kz.iin.duplicates.name.NameToken;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** All ways in which two words agree; different is one, and stands when there is no other. */
final class WordAgreements {

    static final Set<Agreement> ALL = Collections.unmodifiableSet(EnumSet.of(
            Agreement.EQUAL,
            Agreement.SAME_SOUND,
            Agreement.SIMILAR,
            Agreement.REMOTE,
            Agreement.SHORTENED,
            Agreement.VAGUE,
            Agreement.DIFFERENT));

    private static final double ALIKE_BY_SOUND = 0.70;
    private static final double REMOTE_BY_SOUND = 0.55;

    /** Below it no few slips lie between words that are long enough for them: they need not be counted. */
    private static final double LEAST_WITH_SLIPS = 0.55;

    private static final double VAGUE = 0.80;
    private static final int SHORTEST_WITH_A_SLIP = 3;
    private static final int SHORTEST_WITH_TWO = 5;
    private static final int SHORTEST_WITH_THREE = 7;

    /** A machine readable zone cuts names off, and so do forms. */
    private static final int SHORTEST_CUT_OFF = 5;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance(3);

    private WordAgreements() {}

    static Set<Agreement> of(NameToken probe, NameToken known) {
        String one = probe.text();
        String other = known.text();
        if (probe.isInitial() || known.isInitial()) {
            return EnumSet.of(one.charAt(0) == other.charAt(0) ? Agreement.SHORTENED : Agreement.DIFFERENT);
        }
        if (one.equals(other)) {
            return EnumSet.of(Agreement.EQUAL);
        }
        Set<Agreement> all = EnumSet.of(Agreement.DIFFERENT);
        int shorter = Math.min(one.length(), other.length());
        double similarity = SIMILARITY.apply(one, other);
        addBySound(all, probe.soundsLike(known), similarity);
        if (similarity >= LEAST_WITH_SLIPS) {
            addBySlips(all, SLIPS.apply(one, other), shorter);
        }
        addIfCutOff(all, one, other);
        if (similarity >= VAGUE) {
            all.add(Agreement.VAGUE);
        }
        return all;
    }

    /** None is missing of those that {@link #of} finds, and some may be too many: letters are counted, not aligned. */
    static Set<Agreement> possible(NameToken probe, NameToken known) {
        String one = probe.text();
        String other = known.text();
        if (probe.isInitial() || known.isInitial() || one.equals(other)) {
            return of(probe, known);
        }
        Set<Agreement> all = EnumSet.of(Agreement.DIFFERENT, Agreement.VAGUE);
        if (probe.soundsLike(known)) {
            all.add(Agreement.SAME_SOUND);
            all.add(Agreement.REMOTE);
        }
        int slips = fewestSlips(one, other);
        if (slips <= 1) {
            all.add(Agreement.SIMILAR);
        }
        if (slips <= 2) {
            all.add(Agreement.REMOTE);
        }
        addIfCutOff(all, one, other);
        return all;
    }

    /** One slip adds a letter, or takes one away, or does both. */
    private static int fewestSlips(String one, String other) {
        long lacking = letters(one) & ~letters(other);
        long further = letters(other) & ~letters(one);
        return Math.max(
                Math.abs(one.length() - other.length()), Math.max(Long.bitCount(lacking), Long.bitCount(further)));
    }

    /** A bit for each letter that the word has; letters of other alphabets share some. */
    private static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << word.charAt(i);
        }
        return letters;
    }

    private static void addIfCutOff(Set<Agreement> all, String one, String other) {
        if (Math.min(one.length(), other.length()) >= SHORTEST_CUT_OFF
                && (one.startsWith(other) || other.startsWith(one))) {
            all.add(Agreement.SHORTENED);
        }
    }

    private static void addBySound(Set<Agreement> all, boolean sound, double similarity) {
        if (sound && similarity >= ALIKE_BY_SOUND) {
            all.add(Agreement.SAME_SOUND);
        } else if (sound && similarity >= REMOTE_BY_SOUND) {
            all.add(Agreement.REMOTE);
        }
    }

    private static void addBySlips(Set<Agreement> all, int slips, int shorter) {
        if (slips == 1 && shorter >= SHORTEST_WITH_A_SLIP) {
            all.add(Agreement.SIMILAR);
        } else if (slips == 2 && shorter >= SHORTEST_WITH_TWO) {
            all.add(Agreement.REMOTE);
        } else if (slips == 3 && shorter >= SHORTEST_WITH_THREE) {
            all.add(Agreement.VAGUE);
        }
    }
}
