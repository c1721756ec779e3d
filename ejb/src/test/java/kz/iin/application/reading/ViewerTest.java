package kz.iin.application.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import kz.iin.application.ApplicationStatus;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ViewerTest {

    private static final Iin NUMBER = new Iin("850617059011");

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "SUPERVISOR"})
    void people_at_a_mission_see_the_applications_of_their_own_mission_only(Role role) {
        Viewer viewer = new Viewer("someone", Set.of(role), Optional.of("TUR-IST"));

        assertThat(viewer.sees("TUR-IST")).isTrue();
        assertThat(viewer.sees("TUR-ANK")).isFalse();
        assertThat(viewer.seesEveryMission()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATOR", "ADMINISTRATOR", "AUDITOR"})
    void operators_administrators_and_auditors_see_the_applications_of_every_mission(Role role) {
        Viewer viewer = new Viewer("someone", Set.of(role), Optional.empty());

        assertThat(viewer.sees("TUR-IST")).isTrue();
        assertThat(viewer.seesEveryMission()).isTrue();
    }

    @Test
    void an_officer_without_a_mission_sees_nothing() {
        Viewer viewer = new Viewer("someone", Set.of(Role.OFFICER), Optional.empty());

        assertThat(viewer.sees("TUR-IST")).isFalse();
    }

    @Test
    void a_person_without_a_role_sees_nothing() {
        Viewer viewer = new Viewer("someone", Set.of(), Optional.of("TUR-IST"));

        assertThat(viewer.sees("TUR-IST")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ISSUED", "HANDED_OVER"})
    void an_officer_reads_the_number_once_its_certificate_is_issued(ApplicationStatus status) {
        assertThat(anOfficer().shown(NUMBER, status)).isEqualTo("850617059011");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ISSUED", "HANDED_OVER"},
            mode = Mode.EXCLUDE)
    void before_that_an_officer_reads_its_last_four_digits(ApplicationStatus status) {
        assertThat(anOfficer().shown(NUMBER, status)).isEqualTo("********9011");
    }

    @Test
    void an_officer_never_reads_in_full_what_number_somebody_has_already() {
        assertThat(anOfficer().shown(NUMBER)).isEqualTo("********9011");
    }

    @Test
    void an_operator_reads_every_number_in_full() {
        Viewer operator = new Viewer("someone", Set.of(Role.OPERATOR), Optional.empty());

        assertThat(operator.shown(NUMBER)).isEqualTo("850617059011");
        assertThat(operator.shown(NUMBER, ApplicationStatus.FORMED)).isEqualTo("850617059011");
    }

    private static Viewer anOfficer() {
        return new Viewer("someone", Set.of(Role.OFFICER), Optional.of("TUR-IST"));
    }
}
