package kz.iin.duplicates.comparison;

/** Slips of the pen. */
final class Slips {

    private Slips() {}

    /** Whether one character is another one, or two neighbours changed places. */
    static boolean areOneApart(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = 0;
        while (first < one.length() && one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return first < one.length()
                && (one.substring(first + 1).equals(other.substring(first + 1)) || areSwapped(one, other, first));
    }

    private static boolean areSwapped(String one, String other, int first) {
        return first + 1 < one.length()
                && one.charAt(first) == other.charAt(first + 1)
                && one.charAt(first + 1) == other.charAt(first)
                && one.substring(first + 2).equals(other.substring(first + 2));
    }
}
