package kz.iin.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Applications;
import kz.iin.application.Standing;
import kz.iin.certificate.print.Stationery;
import kz.iin.decision.RefusalGround;
import kz.iin.notice.RefusalNotice.Addressee;
import kz.iin.notice.RefusalNotice.NoticedGround;
import kz.iin.number.Iin;

/** Words the notice of a refusal. */
@Stateless
public class FindRefusalNotice {

    @Inject
    private Stationery stationery;

    @Inject
    private Applications applications;

    /**
     * @param shown a number of the person as the reader may know it
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws NotRefused when the service was not refused
     * @throws kz.iin.application.DataDestroyed when the reasons are gone
     */
    public RefusalNotice of(ApplicationNumber number, Function<Iin, String> shown) {
        Application application = applications.get(number);
        if (application.status() != ApplicationStatus.REFUSED) {
            throw new NotRefused(number);
        }
        application.destruction().requireData();
        return new RefusalNotice(
                application.number(),
                Addressee.of(application.person()),
                application.mission(),
                application.decidedBy().orElseThrow(),
                application.decidedAt().orElseThrow(),
                grounds(
                        application.refusal(),
                        Standing.existingIins(application).stream().map(shown).toList()),
                texts().complaint());
    }

    private List<NoticedGround> grounds(Map<RefusalGround, String> reasons, List<String> existingIins) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new NoticedGround(
                        entry.getKey(),
                        texts().ground(entry.getKey()),
                        entry.getValue(),
                        entry.getKey() == RefusalGround.IIN_ALREADY_REGISTERED ? existingIins : List.of()))
                .toList();
    }

    private NoticeTexts texts() {
        return new NoticeTexts(stationery);
    }
}
