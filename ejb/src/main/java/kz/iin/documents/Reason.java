package kz.iin.documents;

/** Why a formality is needed or not: the questions in the order in which they are asked, each with its clause. */
public enum Reason {
    /** MVD order 258: identifying data in Cyrillic or Latin need no translation. */
    READABLE(Formality.NONE),
    /** The same rule: without them a translation is needed, certified by a notary. */
    UNREADABLE(Formality.TRANSLATION),
    /** Apostille Convention, art. 1: it does not extend to documents executed by consular agents. */
    CONSUL_OF_KAZAKHSTAN(Formality.NONE),
    /** An act of Kazakhstan's own notary is no foreign one. */
    NOTARY_OF_KAZAKHSTAN(Formality.NONE),
    /** Minsk Convention, art. 13(1). */
    MINSK_PARTY(Formality.NONE),
    /** Kishinev Convention, in place of the former between its parties. */
    KISHINEV_PARTY(Formality.NONE),
    /** Apostille Convention, art. 3. */
    APOSTILLE_PARTY(Formality.APOSTILLE),
    /** No treaty holds with the notary's country on the day of the act. */
    NO_TREATY(Formality.LEGALISATION);

    private final Formality formality;

    Reason(Formality formality) {
        this.formality = formality;
    }

    public Formality formality() {
        return formality;
    }

    /** Of the text that explains it to the applicant, in {@code messages_{kk,ru,en}}. */
    public String messageKey() {
        return "documents." + name();
    }
}
