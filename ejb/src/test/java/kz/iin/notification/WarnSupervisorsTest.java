package kz.iin.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.watch.DeadlineAlert;
import kz.iin.calendar.Urgency;
import kz.iin.mail.Mail;
import kz.iin.registry.retention.Mailroom;
import kz.iin.testdb.NativeQueries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarnSupervisorsTest {

    private static final ApplicationNumber NUMBER = new ApplicationNumber("2026-00000042");

    @AfterEach
    void nobody_is_left() {
        Mailroom.execute(
                "delete from console_user_role where login like 'mail.%'; delete from console_user where login like 'mail.%'");
    }

    @ParameterizedTest
    @CsvSource({
        "AMBER, kk, 2026-00000042 өтініші: мерзімнің жартысы өтті",
        "AMBER, ru, Заявление 2026-00000042: прошла половина срока",
        "AMBER, en, Application 2026-00000042: half of the time has passed",
        "RED, en, Application 2026-00000042: a quarter of the time is left",
        "OVERDUE, ru, Заявление 2026-00000042: срок истёк"
    })
    void a_warning_is_written_in_the_language_of_who_reads_it(Urgency urgency, String language, String subject) {
        Mail mail = WarnSupervisors.warning(
                new DeadlineAlert(NUMBER, "TUR-IST", urgency),
                new Supervisor("mail.one", "one@mission.example", Locale.forLanguageTag(language)));

        assertThat(mail.subject()).isEqualTo(subject);
        assertThat(mail.text()).contains("2026-00000042", "TUR-IST");
        assertThat(mail.recipient()).isEqualTo("one@mission.example");
        assertThat(mail.event()).isEqualTo("deadline 2026-00000042 " + urgency + " mail.one");
    }

    @Test
    void the_mission_itself_is_written_to_in_the_state_language_if_it_has_an_address() {
        Mailroom.execute("update mission set email = 'post@mission.example' where code = 'TUR-IST'");

        List<Supervisor> written = new Supervisors(NativeQueries.entities()).of("TUR-IST");
        Mailroom.execute("update mission set email = null where code = 'TUR-IST'");

        assertThat(written)
                .containsExactly(new Supervisor("TUR-IST", "post@mission.example", Locale.forLanguageTag("kk")));
    }

    @Test
    void only_active_supervisors_of_the_mission_with_an_address_are_written_to() {
        user("mail.one", "TUR-IST", "SUPERVISOR", "'one@mission.example'", true);
        user("mail.without", "TUR-IST", "SUPERVISOR", "null", true);
        user("mail.gone", "TUR-IST", "SUPERVISOR", "'gone@mission.example'", false);
        user("mail.officer", "TUR-IST", "OFFICER", "'officer@mission.example'", true);
        user("mail.elsewhere", "JPN-TYO", "SUPERVISOR", "'elsewhere@mission.example'", true);

        assertThat(new Supervisors(NativeQueries.entities()).of("TUR-IST"))
                .containsExactly(new Supervisor("mail.one", "one@mission.example", Locale.forLanguageTag("ru")));
    }

    private static void user(String login, String mission, String role, String email, boolean active) {
        Mailroom.execute("""
                insert into console_user (login, password_hash, mission, active, email) values ('%1$s', '-', '%2$s', %5$s, %4$s);
                insert into console_user_role (login, role) values ('%1$s', '%3$s')
                """.formatted(login, mission, role, email, active));
    }
}
