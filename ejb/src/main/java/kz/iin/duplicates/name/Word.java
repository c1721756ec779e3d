package kz.iin.duplicates.name;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word of a name in small letters of one script. */
record Word(String text, Script script) {

    /** More belongs to no name; what is cut off is not compared. */
    private static final int LONGEST = 64;

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

    /** Apostrophes, modifier letters, and what is not seen: directions, joiners, soft hyphens, combining marks. */
    private static final Pattern INSIDE = Pattern.compile("['`\u2018\u2019\u00B4\u02B0-\u02FF\u05F3\u0640\\p{Cf}]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** The Arabic article, which Latin spellings part from the word or leave out. */
    private static final Pattern ARTICLE = Pattern.compile("^\u0627\u0644(?=\\p{L}{3})");

    /** The feminine ending is heard as the letter that it looks like, or not at all. */
    private static final String FEMININE = "\u0629";

    private static final String HEARD_AS = "\u0647";

    private static final String LATIN_FACES = "abcehkmoptxyi";
    private static final String CYRILLIC_FACES = "авсенкмортхуі";

    static Stream<Word> in(String part) {
        String plain = INSIDE.matcher(COMPATIBILITY.normalize(part)).replaceAll("");
        return BETWEEN.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                .map(text -> ARTICLE.matcher(text).replaceFirst("").replace(FEMININE, HEARD_AS))
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
                .map(Word::of);
    }

    /** Two scripts in one word are letters of one that were typed on the keyboard of the other. */
    private static Word of(String text) {
        List<Script> scripts = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Script::of)
                .distinct()
                .toList();
        if (scripts.size() == 1) {
            return new Word(text, scripts.get(0));
        }
        if (scripts.contains(Script.OTHER)) {
            return new Word(text, Script.OTHER);
        }
        String cyrillic = faces(text, LATIN_FACES, CYRILLIC_FACES);
        if (isOf(Script.CYRILLIC, cyrillic)) {
            return new Word(cyrillic, Script.CYRILLIC);
        }
        String latin = faces(text, CYRILLIC_FACES, LATIN_FACES);
        return new Word(isOf(Script.LATIN, latin) ? latin : text, Script.LATIN);
    }

    private static boolean isOf(Script script, String text) {
        return text.codePoints().filter(Character::isLetter).allMatch(letter -> Script.of(letter) == script);
    }

    private static String faces(String text, String from, String to) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            int place = from.indexOf(changed.charAt(i));
            if (place >= 0) {
                changed.setCharAt(i, to.charAt(place));
            }
        }
        return changed.toString();
    }
}
