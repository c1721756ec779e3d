package kz.iin.duplicates.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.WrittenDate;
import kz.iin.duplicates.key.BlockingKeys;
import kz.iin.duplicates.prepared.PreparedPerson;

/** A person with all that is stored of it to be found again. */
public final class KeyedPerson {

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
        return number(data.birthDate());
    }

    /** The dates under which a damaged name is looked for; none of an unknown one. */
    Integer[] probedDates() {
        WrittenDate date = data.birthDate();
        return date.isComplete() ? new Integer[] {number(date), number(date.swapped())} : new Integer[0];
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

    private static int number(WrittenDate date) {
        return Integer.parseInt(date.digits());
    }
}
