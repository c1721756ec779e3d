package kz.iin.duplicates.load;

import kz.iin.number.Iin;

/** A record that names a person. */
record Taken(long line, KeyedRecord person) implements Reading {

    Iin iin() {
        return person.told().iin().orElseThrow();
    }

    String written() {
        return person.keyed().written();
    }
}
