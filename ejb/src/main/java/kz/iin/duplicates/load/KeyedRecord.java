package kz.iin.duplicates.load;

import kz.iin.duplicates.index.KeyedPerson;
import kz.iin.duplicates.index.NewPerson;

/** A person who holds a number, ready to be stored. */
public record KeyedRecord(NewPerson told, KeyedPerson keyed) {

    public KeyedRecord {
        if (told.iin().isEmpty()) {
            throw new IllegalArgumentException("told names the number");
        }
    }

    public static KeyedRecord of(NewPerson told) {
        return new KeyedRecord(told, KeyedPerson.of(told.data()));
    }
}
