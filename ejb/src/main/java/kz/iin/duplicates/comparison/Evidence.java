package kz.iin.duplicates.comparison;

/** What one field says: for one person when the bits are above zero, against it below. */
public record Evidence(Field field, Agreement agreement, double bits) {

    public Feature feature() {
        return new Feature(field, agreement);
    }
}
