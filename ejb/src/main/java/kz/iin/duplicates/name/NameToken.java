package kz.iin.duplicates.name;

import java.util.List;

/**
 * One word of a name, ready to be compared.
 *
 * @param text in Latin capitals; in its own letters when nothing can transliterate them
 * @param sounds the sound skeletons that it may have, the likeliest first, never none
 */
public record NameToken(String text, Role role, Script script, List<String> sounds) {

    public NameToken {
        sounds = List.copyOf(sounds);
    }

    public boolean isInitial() {
        return text.length() == 1;
    }

    /** Whether one reading of each sounds the same. */
    public boolean soundsLike(NameToken other) {
        return sounds.stream().anyMatch(other.sounds::contains);
    }

    /** Withholds the word: this text may end in a log. */
    @Override
    public String toString() {
        return "NameToken[withheld]";
    }
}
