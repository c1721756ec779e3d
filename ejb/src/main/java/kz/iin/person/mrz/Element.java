package kz.iin.person.mrz;

/** What the zone states, by the words in which {@code person} names its fields. */
public enum Element {
    DOCUMENT_CODE("documentType"),
    ISSUER("issuer"),
    NAME("latinName"),
    DOCUMENT_NUMBER("documentNumber"),
    CITIZENSHIP("citizenship"),
    BIRTH_DATE("birthDate"),
    SEX("sex"),
    EXPIRES("documentExpires"),
    /** What each state may write for itself, often a personal number. */
    OPTIONAL_DATA("optionalData"),
    /** The optional data of the middle line of a card (TD1). */
    MORE_OPTIONAL_DATA("optionalData"),
    /** The zone as a whole, which the composite check digit covers. */
    ZONE("mrz");

    private final String field;

    Element(String field) {
        this.field = field;
    }

    public String field() {
        return field;
    }
}
