package kz.iin.audit.chain;

/** The place of an entry in the chain of a day. */
final class Place {

    private final long entry;
    private final int position;
    private final byte[] hash;

    Place(long entry, int position, byte[] hash) {
        this.entry = entry;
        this.position = position;
        this.hash = hash.clone();
    }

    Long entry() {
        return entry;
    }

    Integer position() {
        return position;
    }

    byte[] hash() {
        return hash.clone();
    }
}
