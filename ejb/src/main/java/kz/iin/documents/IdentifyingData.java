package kz.iin.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The identifying data as the document itself shows them: each with the scripts in which it stands there. What a person
 * does not have, such as a patronymic, is left out; what the document lacks is {@link #MISSING}.
 */
public record IdentifyingData(List<Set<Script>> shown) {

    /** The document does not show what it should: no place of birth, for example. */
    public static final Set<Script> MISSING = Set.of();

    public IdentifyingData {
        shown = shown.stream().map(Set::copyOf).toList();
        shown = List.copyOf(shown);
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("identifyingData: at least one");
        }
    }

    /** Of texts as they stand in the document; an empty one is missing there. */
    public static IdentifyingData written(String... texts) {
        return new IdentifyingData(Arrays.stream(texts).map(Script::of).toList());
    }

    /** Each of them can be read in Cyrillic or in Latin letters; a second writing in other letters does no harm. */
    public boolean isReadable() {
        return shown.stream().allMatch(scripts -> scripts.contains(Script.LATIN) || scripts.contains(Script.CYRILLIC));
    }
}
