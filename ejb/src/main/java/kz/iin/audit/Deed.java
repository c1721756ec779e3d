package kz.iin.audit;

/** What can be done or seen. The names stand in the chain: never renamed. */
public enum Deed {
    LISTED_APPLICATIONS,
    SEARCHED_PERSONS,
    VIEWED_APPLICATION,
    VIEWED_DOCUMENT_COPY,
    VIEWED_MESSAGE,
    EXPORTED_CERTIFICATE,
    EXPORTED_NOTICE,
    EXPORTED_NUMBERS,
    EXPORTED_REPORT,
    PRINTED_CERTIFICATE,
    PRINTED_NOTICE,
    PRINTED_RECEIPT,

    // what is seen stands above, what changes something below
    DECLINED_ACCEPTANCE,
    REGISTERED_APPLICATION,
    CORRECTED_APPLICATION,
    WITHDREW_APPLICATION,
    CLAIMED_APPLICATION,
    RELEASED_APPLICATION,
    EXAMINED_APPLICATION,
    PROPOSED_NUMBER,
    ISSUED_NUMBER,
    REFUSED_SERVICE,
    CONFIRMED_REGISTRATION,
    REJECTED_REGISTRATION,
    ISSUED_CERTIFICATE,
    REPORTED_NUMBER,
    HANDED_OVER_CERTIFICATE,
    CORRECTED_PERSON,
    ANNULLED_NUMBER,

    DESTROYED_COPIES,
    DESTROYED_CERTIFICATE,
    DESTROYED_DATA,
    DESTROYED_ACCEPTANCE_REFUSAL,

    DELETED_DETAILS,
    DELETED_ENTRIES;

    /** Whether something is otherwise afterwards: then the entry says what it was before and what it is now. */
    public boolean isChange() {
        return compareTo(DECLINED_ACCEPTANCE) >= 0;
    }
}
