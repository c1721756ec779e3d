package kz.iin.documents;

import static kz.iin.documents.Treaty.APOSTILLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.iin.calendar.Validity;
import kz.iin.documents.Certification.ByConsul;
import kz.iin.documents.Certification.ByNotary;
import kz.iin.documents.Certification.Missing;
import kz.iin.person.Country;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of law.md 8, walked with the treaties as they are loaded. */
class DeriveRequirementTest {

    private static final LocalDate APPLIED = LocalDate.of(2024, 5, 14);
    private static final IdentifyingData ARABIC = IdentifyingData.written("عمر", "القاهرة");

    private final DeriveRequirement requirements = new DeriveRequirement(ReferenceFixture.treaties());

    @Test
    void data_in_Latin_or_Cyrillic_need_no_translation() {
        IdentifyingData passport = IdentifyingData.written("MUELLER", "ANNA", "Берлин");

        assertThat(requirements.derive(passport, new Missing(), APPLIED).reason())
                .isEqualTo(Reason.READABLE);
    }

    @Test
    void data_in_other_letters_need_a_translation() {
        Requirement requirement = requirements.derive(ARABIC, new Missing(), APPLIED);

        assertThat(requirement.reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(requirement.formality()).isEqualTo(Formality.TRANSLATION);
        assertThat(requirement.on()).isEqualTo(APPLIED);
    }

    @Test
    void what_a_consul_of_Kazakhstan_certified_needs_nothing_more() {
        assertThat(requirements.derive(ARABIC, new ByConsul(), APPLIED).reason())
                .isEqualTo(Reason.CONSUL_OF_KAZAKHSTAN);
    }

    /** Both sides of each day on which a treaty begins or ends. */
    @ParameterizedTest
    @CsvSource({
        "KAZ, 2024-05-14, NOTARY_OF_KAZAKHSTAN",
        "RUS, 2024-05-14, MINSK_PARTY",
        "BLR, 2024-05-14, MINSK_PARTY",
        "UZB, 2024-05-14, MINSK_PARTY",
        "TKM, 2024-05-14, MINSK_PARTY",
        "GEO, 2024-05-14, MINSK_PARTY",
        "MDA, 2024-05-14, MINSK_PARTY",
        "UKR, 2023-12-28, MINSK_PARTY",
        "UKR, 2023-12-29, APOSTILLE_PARTY",
        "CHN, 2023-11-06, NO_TREATY",
        "CHN, 2023-11-07, APOSTILLE_PARTY",
        "CAN, 2024-01-10, NO_TREATY",
        "CAN, 2024-01-11, APOSTILLE_PARTY",
        "SAU, 2022-12-06, NO_TREATY",
        "SAU, 2022-12-07, APOSTILLE_PARTY",
        "BHR, 2013-12-30, NO_TREATY",
        "BHR, 2013-12-31, APOSTILLE_PARTY",
        "BGD, 2025-03-29, NO_TREATY",
        "BGD, 2025-03-30, APOSTILLE_PARTY",
        "DZA, 2026-07-08, NO_TREATY",
        "DZA, 2026-07-09, APOSTILLE_PARTY",
        "VNM, 2026-09-10, NO_TREATY",
        "VNM, 2026-09-11, APOSTILLE_PARTY",
        "DEU, 2024-05-14, APOSTILLE_PARTY",
        "D, 2024-05-14, APOSTILLE_PARTY",
        "TUR, 2024-05-14, APOSTILLE_PARTY",
        "HKG, 2024-05-14, APOSTILLE_PARTY"
    })
    void a_notarys_act_needs_what_the_treaties_of_its_country_say_on_its_day(
            String country, LocalDate on, Reason reason) {
        Requirement requirement = requirements.derive(ARABIC, new ByNotary(new Country(country), on), APPLIED);

        assertThat(requirement.reason()).isEqualTo(reason);
        assertThat(requirement.on()).isEqualTo(on);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARE", "QAT", "KWT", "EGY", "IRN", "IRQ", "JOR", "THA", "MYS"})
    void without_a_treaty_the_act_is_legalised(String country) {
        Requirement requirement = requirements.derive(ARABIC, new ByNotary(new Country(country), APPLIED), APPLIED);

        assertThat(requirement.formality()).isEqualTo(Formality.LEGALISATION);
    }

    @Test
    void an_Uzbek_whose_notary_acted_in_Egypt_is_not_exempt() {
        Certification egyptian = new ByNotary(new Country("EGY"), APPLIED);
        Certification uzbek = new ByNotary(new Country("UZB"), APPLIED);

        assertThat(requirements.derive(ARABIC, egyptian, APPLIED).formality()).isEqualTo(Formality.LEGALISATION);
        assertThat(requirements.derive(ARABIC, uzbek, APPLIED).formality()).isEqualTo(Formality.NONE);
    }

    @Test
    void while_a_country_objects_to_Kazakhstan_no_apostille_helps() {
        Country country = new Country("DEU");
        Treaties treaties = new Treaties(
                List.of(new Participation(
                        APOSTILLE, country, Validity.since(LocalDate.of(1966, 2, 13)), Confidence.SEEN)),
                List.of(new Objection(country, Validity.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 5, 14)))));
        DeriveRequirement derive = new DeriveRequirement(treaties);

        assertThat(derive.derive(ARABIC, new ByNotary(country, APPLIED), APPLIED)
                        .reason())
                .isEqualTo(Reason.NO_TREATY);
        assertThat(derive.derive(ARABIC, new ByNotary(country, APPLIED.plusDays(1)), APPLIED)
                        .reason())
                .isEqualTo(Reason.APOSTILLE_PARTY);
    }

    @Test
    void a_party_to_the_convention_of_Kishinev_alone_is_exempt() {
        Country country = new Country("MNG");
        DeriveRequirement derive = new DeriveRequirement(new Treaties(
                List.of(new Participation(Treaty.KISHINEV, country, Validity.since(APPLIED), Confidence.UNVERIFIED)),
                List.of()));

        Requirement requirement = derive.derive(ARABIC, new ByNotary(country, APPLIED), APPLIED);

        assertThat(requirement.reason()).isEqualTo(Reason.KISHINEV_PARTY);
        assertThat(requirement.confidence()).isEqualTo(Confidence.UNVERIFIED);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void each_reason_is_explained_in_three_languages(Reason reason) {
        for (String language : List.of("kk", "ru", "en")) {
            ResourceBundle texts = ResourceBundle.getBundle("kz.iin.messages", Locale.forLanguageTag(language));

            assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
            assertThat(texts.getString(reason.messageKey())).isNotBlank();
        }
    }
}
