package kz.iin.notification.applicant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Applications;
import kz.iin.application.ReplyAddress;
import kz.iin.application.UnknownApplication;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** An officer of the mission writes down where the applicant wants mail, corrects it, or takes it out again. */
@Stateless
public class ChangeReplyAddress {

    /** After them there is nothing left to tell. */
    private static final Set<ApplicationStatus> ENDED = EnumSet.of(
            ApplicationStatus.HANDED_OVER,
            ApplicationStatus.REFUSED,
            ApplicationStatus.WITHDRAWN,
            ApplicationStatus.ANNULLED);

    private static final String FIELD = "reply-address";

    @Inject
    private Applications applications;

    @Inject
    private ReplyAddresses addresses;

    @Inject
    private TellApplicants tell;

    @Inject
    private Letters letters;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws UnknownApplication if there is none, or none for this reader */
    public Correspondence of(Viewer viewer, ApplicationNumber number) {
        Application application = visible(viewer, number);
        Optional<ReplyAddress> address = addresses.of(application.id());
        return new Correspondence(
                address.isPresent(),
                address.filter(known -> isOfficer(viewer, application)),
                isOfficer(viewer, application) && isOpen(application),
                tell.isSending(),
                letters.to(number));
    }

    /** With the application, at the counter: the receipt follows. Filed twice, it is given once. */
    public void give(ApplicationNumber number, ReplyAddress wanted, String officer) {
        Application application = applications.hold(applications.idOf(number));
        if (addresses.of(application.id()).isEmpty()) {
            addresses.keep(application.id(), wanted, officer, clock.instant());
            record(application, officer, null, wanted.language());
            tell.receipt(application, wanted);
        }
    }

    /**
     * What waits for another address goes to this one.
     *
     * @throws UnknownApplication if there is none, or none for this reader
     * @throws NotPermitted to whoever is no officer of its mission
     * @throws NothingToTell when the application has ended
     */
    public void change(Viewer viewer, ApplicationNumber number, ReplyAddress wanted) {
        Application application = held(viewer, number);
        if (!isOpen(application)) {
            throw new NothingToTell();
        }
        Optional<ReplyAddress> before = addresses.of(application.id());
        if (before.filter(wanted::equals).isEmpty()) {
            letters.redirect(number, wanted);
            addresses.keep(application.id(), wanted, viewer.login(), clock.instant());
            record(
                    application,
                    viewer.login(),
                    before.map(ReplyAddress::language).orElse(null),
                    before.isPresent() ? wanted.language() + ", corrected" : wanted.language());
        }
    }

    /**
     * The applicant wants no mail any more: the address goes, and what was queued for it.
     *
     * @throws UnknownApplication if there is none, or none for this reader
     * @throws NotPermitted to whoever is no officer of its mission
     */
    public void withdraw(Viewer viewer, ApplicationNumber number) {
        Application application = held(viewer, number);
        Optional<ReplyAddress> before = addresses.of(application.id());
        letters.cancel(number);
        if (addresses.remove(application.id())) {
            record(
                    application,
                    viewer.login(),
                    before.map(ReplyAddress::language).orElse(null),
                    null);
        }
    }

    private Application visible(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        return application;
    }

    private Application held(Viewer viewer, ApplicationNumber number) {
        Application application = applications.hold(visible(viewer, number).id());
        if (!isOfficer(viewer, application)) {
            throw new NotPermitted();
        }
        return application;
    }

    private static boolean isOfficer(Viewer viewer, Application application) {
        return viewer.roles().contains(Role.OFFICER)
                && viewer.mission().filter(application.mission()::equals).isPresent();
    }

    private static boolean isOpen(Application application) {
        return !ENDED.contains(application.status()) && application.keptPerson().isPresent();
    }

    /** The address itself does not go into the audit, which is kept longer. */
    private void record(Application application, String officer, String before, String after) {
        audit.record(Act.of(
                        Deed.CHANGED_REPLY_ADDRESS,
                        actors.at(application.mission(), officer),
                        application.number().value())
                .changing(List.of(Change.between(FIELD, before, after))));
    }
}
