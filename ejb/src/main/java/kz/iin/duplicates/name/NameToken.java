package kz.iin.duplicates.name;

import java.util.List;
import java.util.stream.Stream;

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

    /** Both as one word, as if nothing had parted them. */
    public NameToken joinedWith(NameToken next) {
        Stream<String> joined = sounds.stream()
                .flatMap(one -> next.sounds.stream().map(other -> Sounds.joined(one, other)))
                .distinct()
                .limit(Sounds.MOST_READINGS);
        return new NameToken(text + next.text, role, script, joined.toList());
    }

    /** Withholds the word: this text may end in a log. */
    @Override
    public String toString() {
        return "NameToken[withheld]";
    }
}
