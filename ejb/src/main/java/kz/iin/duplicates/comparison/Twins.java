package kz.iin.duplicates.comparison;

import java.util.List;
import java.util.Set;

/** Persons who differ by a given name and by nothing else that is known: perhaps twins, never certainly one person. */
final class Twins {

    private static final Set<Agreement> ALIKE = Set.of(Agreement.EQUAL, Agreement.SAME_SOUND, Agreement.SIMILAR);

    private Twins() {}

    static boolean are(NameLikeness name, List<Evidence> others) {
        boolean sameFamily = name.evidence().stream()
                .anyMatch(one -> one.field() == Field.SURNAME && ALIKE.contains(one.agreement()));
        boolean sameDate =
                others.stream().anyMatch(one -> one.field() == Field.BIRTH_DATE && one.agreement() == Agreement.EQUAL);
        return sameFamily && sameDate && name.differs(Field.GIVEN_NAME);
    }
}
