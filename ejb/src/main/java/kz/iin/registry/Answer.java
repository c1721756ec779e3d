package kz.iin.registry;

import java.util.List;
import java.util.Optional;
import kz.iin.number.Iin;

/** What a ministry answered. Silence is not among the answers: it is {@link RegistryUnavailable}. */
public sealed interface Answer {

    /** The MVD checked the person. */
    record PersonChecked(boolean documentValid, boolean remarked, Optional<Iin> existingIin) implements Answer {}

    /** GBD FL searched; no number means that nobody was found. */
    record PersonsFound(List<Iin> iins) implements Answer {
        public PersonsFound {
            iins = List.copyOf(iins);
        }
    }

    /** GBD FL has the number, with the data that it was told. */
    record NumberRegistered() implements Answer {}

    /** GBD FL knows that the number is nobody's any more. */
    record NumberAnnulled() implements Answer {}
}
