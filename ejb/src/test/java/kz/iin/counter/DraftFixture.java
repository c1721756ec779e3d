package kz.iin.counter;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;

/** The content of a draft of an invented person, any field of which can be another. */
final class DraftFixture {

    /** The specimen of ICAO Doc 9303 part 4, with another name and its own check digits. */
    static final String ZONE =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";

    private static final Map<DraftField, String> VALUES = Map.ofEntries(
            entry(DraftField.SURNAME, "ERIKSSON"),
            entry(DraftField.GIVEN_NAME, "ANNA MARIA"),
            entry(DraftField.BIRTH_DATE, "12.08.1974"),
            entry(DraftField.SEX, "F"),
            entry(DraftField.CITIZENSHIP, "SWE"),
            entry(DraftField.DOCUMENT_TYPE, "PASSPORT"),
            entry(DraftField.DOCUMENT_NUMBER, "L898902C3"),
            entry(DraftField.ISSUER, "SWE"),
            entry(DraftField.ISSUED, "02.02.2024"),
            entry(DraftField.EXPIRES, "02.02.2034"),
            entry(DraftField.BIRTH_PLACE, "Zenith"),
            entry(DraftField.NAME_IN_LATIN, DraftField.TICKED),
            entry(DraftField.PLACE_IN_LATIN, DraftField.TICKED),
            entry(DraftField.ORIGINAL_SEEN, DraftField.TICKED),
            entry(DraftField.COPY_TRUE, DraftField.TICKED),
            entry(DraftField.CONSENT_GIVEN_ON, "02.03.2026"),
            entry(DraftField.OPERATOR_NAME, "Ministry of Foreign Affairs"),
            entry(DraftField.OPERATOR_BIN, "940240000021"),
            entry(DraftField.TEXT_VERSION, "2026-1"),
            entry(DraftField.CONSENT_DATA, "Names, birth, citizenship, document, copies."));

    private DraftFixture() {}

    static DraftContent aWholeDraft() {
        return new DraftContent(VALUES);
    }

    /** @param value blank to leave the field empty */
    static DraftContent aDraftWith(DraftField field, String value) {
        Map<DraftField, String> values = new EnumMap<>(VALUES);
        values.put(field, value);
        return new DraftContent(values);
    }
}
