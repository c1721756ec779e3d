package kz.iin.duplicates.name;

import java.util.List;

/**
 * How letters may sound, as a line of {@code sounds.txt} says it.
 *
 * @param start only at the start of the word
 * @param before only before one of these letters; before anything, the end too, when there are none
 * @param sounds the likeliest first; empty for what is not heard
 */
record SoundRule(String letters, boolean start, String before, List<String> sounds) {

    SoundRule {
        sounds = List.copyOf(sounds);
    }

    private static final String END = "$";

    /** Reads {@code ^LETTERS(before) = sounds}; {@code $} among those before which it holds is the end. */
    static SoundRule read(String line) {
        String[] sides = line.split("=", 2);
        String pattern = sides[0].strip();
        boolean start = pattern.startsWith("^");
        String[] parts = pattern.substring(start ? 1 : 0).split("[()]");
        return new SoundRule(
                parts[0],
                start,
                parts.length > 1 ? parts[1] : "",
                List.of(sides[1].strip().replace("-", "").split(",", -1)));
    }

    boolean holds(String word, int at) {
        return (!start || at == 0) && word.startsWith(letters, at) && follows(word, at + letters.length());
    }

    private boolean follows(String word, int next) {
        return before.isEmpty()
                || (next < word.length() ? before.indexOf(word.charAt(next)) >= 0 : before.endsWith(END));
    }
}
