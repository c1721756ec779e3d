package kz.iin.duplicates.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.key.BlockingKeys;
import kz.iin.duplicates.prepared.PreparedPerson;

/** A person with all that is stored of it to be found again. */
public final class KeyedPerson {

    /** No birth date. */
    private static final int NOBODYS = -1;

    private final PersonData data;
    private final PreparedPerson prepared;

    private KeyedPerson(PersonData data, PreparedPerson prepared) {
        this.data = data;
        this.prepared = prepared;
    }

    public static KeyedPerson of(PersonData data) {
        return new KeyedPerson(data, PreparedPerson.of(data));
    }

    PersonData data() {
        return data;
    }

    PreparedPerson prepared() {
        return prepared;
    }

    /** Ascending: whoever locks in this order waits for nobody who waits for him. */
    long[] locks() {
        return BlockingKeys.locks(prepared);
    }

    public long[] keys() {
        return BlockingKeys.stored(prepared);
    }

    /** The same as the database takes them. */
    public Array keys(Connection connection) throws SQLException {
        return Hits.bigints(connection, keys());
    }

    long[] probes() {
        return BlockingKeys.probes(prepared);
    }

    public int birthDate() {
        return Integer.parseInt(data.birthDate().digits());
    }

    /** The date under which a damaged name is looked for; nobody's, unless it is known in full. */
    int probedDate() {
        return data.birthDate().isComplete() ? birthDate() : NOBODYS;
    }

    public long letters() {
        return prepared.letterSignature();
    }

    /** As {@link PreparedPerson#read} reads it. */
    public String stored() {
        return prepared.stored();
    }

    /** As {@link WrittenForm#read} reads it. */
    public String written() {
        return WrittenForm.of(data);
    }
}
