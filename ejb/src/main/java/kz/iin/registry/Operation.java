package kz.iin.registry;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

/** What we ask of the ministries. An application asks each once; a report is brought once. */
public enum Operation {
    CHECK_PERSON(Partner.MVD),
    FIND_BY_DOCUMENT(Partner.MTSRIAP),
    /** By the Cyrillic name, or the Latin one where there is no other. */
    FIND_BY_NAME(Partner.MTSRIAP),
    /** By the Latin name where there is a Cyrillic one: GBD FL compares a name in the script it is written in. */
    FIND_BY_LATIN_NAME(Partner.MTSRIAP),
    REGISTER_NUMBER(Partner.MTSRIAP),
    CORRECT_NUMBER(Partner.MTSRIAP),
    ANNUL_NUMBER(Partner.MTSRIAP),
    DELIVER_REPORT(Partner.MFA);

    private final Partner partner;

    Operation(Partner partner) {
        this.partner = partner;
    }

    /** Whether it is about a number that was formed. */
    public boolean namesNumber() {
        return partner == Partner.MTSRIAP && compareTo(REGISTER_NUMBER) >= 0;
    }

    /** Whether it is about a report, and not about an application. It brings files, which travel beside the message. */
    public boolean isOfReport() {
        return this == DELIVER_REPORT;
    }

    public Partner partner() {
        return partner;
    }

    /** What is asked of that ministry. */
    public static Set<Operation> of(Partner partner) {
        return Stream.of(values())
                .filter(operation -> operation.partner == partner)
                .collect(toSet());
    }
}
