package kz.iin.registry;

/** What we ask of the ministries. An application asks each once. */
public enum Operation {
    CHECK_PERSON(Partner.MVD),
    FIND_BY_DOCUMENT(Partner.MTSRIAP),
    FIND_BY_NAME(Partner.MTSRIAP),
    REGISTER_NUMBER(Partner.MTSRIAP);

    private final Partner partner;

    Operation(Partner partner) {
        this.partner = partner;
    }

    public Partner partner() {
        return partner;
    }
}
