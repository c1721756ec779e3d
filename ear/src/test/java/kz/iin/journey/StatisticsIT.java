package kz.iin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.common.types.v1.DeclineGround;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.provided.mfa.v1.DeclineAcceptance;
import kz.iin.contract.provided.mfa.v1.DeclineReason;
import kz.iin.contract.provided.mfa.v1.Language;
import kz.iin.contract.provided.mvd.v1.CountOfDeclineGround;
import kz.iin.contract.provided.mvd.v1.CountOfGround;
import kz.iin.contract.provided.mvd.v1.CountOfMission;
import kz.iin.contract.provided.mvd.v1.CountOfStatus;
import kz.iin.contract.provided.mvd.v1.GetStatistics;
import kz.iin.contract.provided.mvd.v1.GetStatisticsResponse;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.run.DemoData;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnServer
class StatisticsIT {

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Desk desk = Desk.of(installation.address(), Journey.OPERATOR);

    @BeforeEach
    void the_missions_and_their_officers_are_known() {
        DemoData.load(installation.database());
    }

    @Test
    void what_is_registered_and_decided_is_counted() throws Exception {
        GetStatisticsResponse before = today();
        journey.form(journey.submitAnew());
        journey.submitAnew();

        GetStatisticsResponse after = today();

        assertThat(after.getRegistered()).isEqualTo(before.getRegistered() + 2);
        assertThat(after.getDecisions().getFormed())
                .isEqualTo(before.getDecisions().getFormed() + 1);
        assertThat(after.getStatus().stream().mapToLong(CountOfStatus::getCount).sum())
                .isEqualTo(after.getRegistered());
        assertThat(after.getMission())
                .extracting(CountOfMission::getMission)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(after.getStatus()).extracting(CountOfStatus::getStatus).doesNotContain(ApplicationStatus.DRAFT);
    }

    @Test
    void a_refusal_counts_for_each_of_its_grounds() throws Exception {
        GetStatisticsResponse before = today();
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        desk.refuse(number, RefusalGround.CONTRARY_TO_LAW, RefusalGround.UNRELIABLE_DOCUMENTS);

        GetStatisticsResponse after = today();

        assertThat(after.getDecisions().getRefused())
                .isEqualTo(before.getDecisions().getRefused() + 1);
        assertThat(countOf(after, RefusalGround.CONTRARY_TO_LAW))
                .isEqualTo(countOf(before, RefusalGround.CONTRARY_TO_LAW) + 1);
        assertThat(countOf(after, RefusalGround.UNRELIABLE_DOCUMENTS))
                .isEqualTo(countOf(before, RefusalGround.UNRELIABLE_DOCUMENTS) + 1);
    }

    @Test
    void what_was_not_accepted_counts_for_each_of_its_grounds_and_is_no_application() throws Exception {
        GetStatisticsResponse before = today();
        journey.callers().mfa().declineAcceptance(declining(DeclineGround.NO_CONSENT, DeclineGround.INCOMPLETE));

        GetStatisticsResponse after = today();

        assertThat(countOf(after, DeclineGround.NO_CONSENT)).isEqualTo(countOf(before, DeclineGround.NO_CONSENT) + 1);
        assertThat(countOf(after, DeclineGround.INCOMPLETE)).isEqualTo(countOf(before, DeclineGround.INCOMPLETE) + 1);
        assertThat(after.getRegistered()).isEqualTo(before.getRegistered());
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        LocalDate day = LocalDate.of(2026, 3, 2);

        assertThatExceptionOfType(IinFault.class)
                .isThrownBy(() -> statistics(day, day.minusDays(1)))
                .satisfies(fault -> assertThat(fault.getFaultInfo())
                        .matches(detail -> detail.getCode().equals("INVALID_VALUE"))
                        .matches(detail -> detail.getField().equals("to")));
    }

    private static long countOf(GetStatisticsResponse statistics, RefusalGround ground) {
        return statistics.getGround().stream()
                .filter(count -> count.getGround() == ground)
                .mapToLong(CountOfGround::getCount)
                .sum();
    }

    private static long countOf(GetStatisticsResponse statistics, DeclineGround ground) {
        return statistics.getDeclined().stream()
                .filter(count -> count.getGround() == ground)
                .mapToLong(CountOfDeclineGround::getCount)
                .sum();
    }

    private static DeclineAcceptance declining(DeclineGround... grounds) {
        DeclineAcceptance declining = new DeclineAcceptance();
        declining.setRequestId(UUID.randomUUID().toString());
        declining.setMission("TUR-IST");
        declining.setOfficer("officer.ist");
        declining.setLanguage(Language.EN);
        for (DeclineGround ground : grounds) {
            DeclineReason reason = new DeclineReason();
            reason.setGround(ground);
            reason.setNote("Looked at by hand.");
            declining.getReason().add(reason);
        }
        return declining;
    }

    /** And the day after, if midnight passes meanwhile. */
    private GetStatisticsResponse today() throws IinFault {
        LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Asia/Almaty")));
        return statistics(today, today.plusDays(1));
    }

    private GetStatisticsResponse statistics(LocalDate from, LocalDate to) throws IinFault {
        GetStatistics request = new GetStatistics();
        request.setFrom(from);
        request.setTo(to);
        return desk.registry().getStatistics(request);
    }
}
