package kz.iin.duplicates.index;

import java.time.Instant;
import java.util.Optional;
import kz.iin.duplicates.PersonData;
import kz.iin.number.Iin;

/** A person about to be known. */
public record NewPerson(Origin origin, Optional<Long> applicationId, Optional<Iin> iin, PersonData data, Instant at) {

    public NewPerson {
        if ((origin == Origin.APPLICATION) != applicationId.isPresent()) {
            throw new IllegalArgumentException("applicationId is that of an own application");
        }
        if (origin != Origin.APPLICATION && iin.isEmpty()) {
            throw new IllegalArgumentException("iin is known of whoever has no application here");
        }
    }

    static NewPerson applying(long applicationId, PersonData data, Instant at) {
        return new NewPerson(Origin.APPLICATION, Optional.of(applicationId), Optional.empty(), data, at);
    }

    /** Whose number a registry has told. */
    public static NewPerson reported(Iin iin, PersonData data, Instant at) {
        return new NewPerson(Origin.REPORTED, Optional.empty(), Optional.of(iin), data, at);
    }

    /** Withholds the person: this text may end in a log. */
    @Override
    public String toString() {
        return "NewPerson[" + origin + ", withheld]";
    }
}
