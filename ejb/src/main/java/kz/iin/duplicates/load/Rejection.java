package kz.iin.duplicates.load;

/**
 * A record that is not taken. What stood in it is not repeated: the file of the rejects names nobody.
 *
 * @param field empty when it is the record as a whole
 */
record Rejection(long line, String field, ImportRule rule) implements Reading {

    @Override
    public String toString() {
        return line + "," + field + "," + rule;
    }
}
