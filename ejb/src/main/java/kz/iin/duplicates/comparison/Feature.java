package kz.iin.duplicates.comparison;

/** A way in which a field agrees: what {@link Weights} weighs. */
public record Feature(Field field, Agreement agreement) {

    /** Reads {@code BIRTH_DATE.EQUAL}. */
    static Feature read(String text) {
        int dot = text.indexOf('.');
        return new Feature(Field.valueOf(text.substring(0, dot)), Agreement.valueOf(text.substring(dot + 1)));
    }

    /** The text that {@link #read} reads, and the key of its explanation. */
    @Override
    public String toString() {
        return field + "." + agreement;
    }
}
