package kz.iin.person;

import java.time.LocalDate;
import java.util.Optional;

/** Invented persons. */
public final class PersonFixture {

    private PersonFixture() {}

    public static Person aPerson() {
        return named(PersonName.of("Yılmaz", "Ayşe", null), Optional.of(PersonName.of("Йылмаз", "Айше", "Мехметкызы")));
    }

    /** Known by a single name, and without a Cyrillic one. */
    public static Person aMononym() {
        return named(PersonName.of("Suharjo", null, null), Optional.empty());
    }

    public static Person named(PersonName latin, Optional<PersonName> cyrillic) {
        return new Person(
                latin,
                cyrillic,
                BirthDate.parse("1988-03"),
                Sex.FEMALE,
                new Country("TUR"),
                "Trabzon",
                aPassport(LocalDate.of(2021, 5, 4)));
    }

    public static IdentityDocument aPassport(LocalDate issued) {
        return new IdentityDocument(
                DocumentType.PASSPORT, "U00000017", new Country("TUR"), issued, Optional.of(LocalDate.of(2031, 5, 3)));
    }
}
