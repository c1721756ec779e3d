package kz.iin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.DataDestroyed;
import kz.iin.application.IllegalMove;
import kz.iin.application.OtherNumber;
import kz.iin.application.StaleVersion;
import kz.iin.notice.NotAnnulled;
import kz.iin.notice.NotRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the domain says no with reads as well in Kazakh and Russian as in English. */
class FaultTextsTest {

    private static final ApplicationNumber NUMBER = new ApplicationNumber("2026-00000017");
    private static final Pattern CODE = Pattern.compile("super\\(\\s*\"([A-Z_]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_fault_code_has_its_text_with_its_clause_and_every_text_its_code(String language) throws IOException {
        Properties texts = new Properties();
        try (InputStream file =
                DomainException.class.getResourceAsStream("/kz/iin/messages_" + language + ".properties")) {
            texts.load(file);
        }
        Set<String> told = new TreeSet<>(texts.stringPropertyNames());
        told.removeIf(key -> !key.startsWith("fault."));

        assertThat(told).isEqualTo(keys());
        assertThat(told)
                .allSatisfy(key -> assertThat(texts.getProperty(key)).matches("[^']{10,} \\([^()]*[0-9][^()]*\\)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The data of application 2026-00000017 have version 1234 now; read them anew (contract mfa v1)",
                "ru | Данные заявления 2026-00000017 имеют версию 1234; прочитайте их заново (контракт mfa v1)",
                "kk | 2026-00000017 өтінішінің деректері қазір 1234 нұсқасында; оларды қайта оқыңыз (mfa v1 келісімшарты)"
            })
    void a_text_names_what_it_is_about(String language, String text) {
        assertThat(new StaleVersion(NUMBER, 1234).text(Locale.forLanguageTag(language)))
                .isEqualTo(text);
    }

    @Test
    void a_move_names_where_the_application_stands() {
        IllegalMove move = new IllegalMove(NUMBER, ApplicationStatus.REFUSED, ApplicationStatus.FORMED);

        assertThat(move.text(Locale.ENGLISH))
                .startsWith("Application 2026-00000017 is REFUSED and can not become FORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void what_an_application_is_not_names_the_application(String language) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(Stream.of(new NotRefused(NUMBER), new NotAnnulled(NUMBER), new OtherNumber(NUMBER)))
                .allSatisfy(fault -> assertThat(fault.text(locale)).contains("2026-00000017 "))
                .allSatisfy(fault -> assertThat(fault).hasMessageContaining("2026-00000017"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Destroyed on 2031-05-14, when its retention was over (Law of 21.05.2013 No. 94-V, art. 18)",
                "ru | Уничтожено 2031-05-14 по истечении срока хранения (Закон РК от 21.05.2013 № 94-V, ст. 18)",
                "kk | Сақтау мерзімі аяқталғанда, 2031-05-14 жойылды (ҚР 21.05.2013 № 94-V Заңы, 18-бап)"
            })
    void what_was_destroyed_names_the_day_in_astana(String language, String text) {
        Instant at = Instant.parse("2031-05-13T19:00:00Z");

        assertThat(new DataDestroyed(at).text(Locale.forLanguageTag(language))).isEqualTo(text);
    }

    @Test
    void a_fault_with_a_text_of_its_own_takes_it_from_a_rule() {
        assertThat(faults().filter(FaultTextsTest::hasOwnText).map(JavaClass::getFullName))
                .containsExactlyInAnyOrder(
                        "kz.iin.application.intake.Unacceptable",
                        "kz.iin.application.intake.WrongCheckDigit",
                        "kz.iin.application.registration.OwnNumber");
    }

    /** Those of the classes that have no texts of their own, read in their sources: a code is known nowhere else. */
    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (JavaClass fault : faults().filter(fault -> !hasOwnText(fault)).toList()) {
            Matcher named = CODE.matcher(Files.readString(
                    Path.of("src/main/java", fault.getFullName().replace('.', '/') + ".java")));
            if (named.find()) {
                keys.add("fault." + named.group(1));
            }
        }
        return keys;
    }

    private static Stream<JavaClass> faults() {
        return new ClassFileImporter()
                        .importPath(Path.of("target/classes"))
                        .that(JavaClass.Predicates.assignableTo(DomainException.class))
                        .stream()
                        .filter(fault -> !fault.isEquivalentTo(DomainException.class));
    }

    private static boolean hasOwnText(JavaClass fault) {
        return fault.tryGetMethod("text", Locale.class).isPresent();
    }
}
