package kz.iin.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.UnknownApplication;
import kz.iin.application.reading.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says what somebody may do with an application, and what happened to it outside. To a reader who may not see it, it does not exist. */
@Stateless
public class OpenDesk {

    /** Some questions name no application: they are known by the id that the outbox gave them. */
    private static final String ANSWERS = """
        select cast(j.id as text), j.partner, coalesce(o.operation, j.operation), j.received_at, j.answered_at, j.outcome
        from journal_message j
        left join outbox o on o.application_id = ?1 and cast(o.message_id as text) = j.message_id
        where j.direction = 'OUT' and j.id in (
            select m.id from journal_message m join application a on a.number = m.application where a.id = ?1
            union
            select m.id from outbox q join journal_message m on m.message_id = cast(q.message_id as text)
            where q.application_id = ?1)
        order by j.id desc limit 30\
        """;

    private static final String PAPERS = """
        select certificate, copy, paper, reason, officer, printed_at from printed_sheet
        where application_id = ?1 order by printed_at desc, id desc\
        """;

    private static final String CORRECTIONS = """
        select officer, corrected_at, reason from correction
        where application_id = ?1 order by corrected_at desc, data_version desc\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private Adjudications adjudications;

    /** Read anew each time: it may be turned while the server runs. */
    @Inject
    @ConfigProperty(name = "iin.four-eyes", defaultValue = "false")
    private Provider<Boolean> fourEyes;

    @Inject
    private Clock clock;

    /** @throws UnknownApplication if there is none, or none for this reader */
    public DeskView of(Viewer viewer, ApplicationNumber number) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        List<PrintedPaper> papers = papers(application);
        return new DeskView(
                permits(viewer, application, papers),
                application.certificateNumber(),
                answers(application),
                papers,
                corrections(application),
                application.dataVersion());
    }

    /**
     * Whether one thing may be done.
     *
     * @throws UnknownApplication if there is none, or none for this reader
     */
    public Permit permit(Viewer viewer, ApplicationNumber number, Work work) {
        Application application = applications.get(number);
        if (!viewer.sees(application.mission())) {
            throw new UnknownApplication();
        }
        return situation(viewer, application, papers(application)).permit(work);
    }

    private List<Permit> permits(Viewer viewer, Application application, List<PrintedPaper> papers) {
        Situation situation = situation(viewer, application, papers);
        return Stream.of(Work.values()).map(situation::permit).toList();
    }

    private Situation situation(Viewer viewer, Application application, List<PrintedPaper> papers) {
        boolean isSuspected = !adjudications.of(application).candidates().isEmpty();
        boolean isPrinted = papers.stream()
                .anyMatch(paper -> application
                        .certificateNumber()
                        .filter(paper.certificate()::equals)
                        .isPresent());
        boolean isLeftToAnother = fourEyes.get() && adjudications.isLeftToAnother(application, viewer.login());
        return new Situation(
                viewer, application, new Circumstances(isSuspected, isPrinted, isLeftToAnother), clock.instant());
    }

    private List<RegistryAnswer> answers(Application application) {
        return rows(ANSWERS, application.id())
                .map(row -> new RegistryAnswer(
                        UUID.fromString((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        moment(row[3]),
                        Optional.ofNullable(row[4]).map(OpenDesk::moment),
                        Optional.ofNullable((String) row[5])))
                .toList();
    }

    private List<PrintedPaper> papers(Application application) {
        return rows(PAPERS, application.id())
                .map(row -> new PrintedPaper(
                        (String) row[0],
                        Optional.of(((Number) row[1]).intValue()).filter(copy -> copy > 0),
                        Optional.ofNullable((String) row[2]),
                        Optional.ofNullable((String) row[3]),
                        (String) row[4],
                        moment(row[5])))
                .toList();
    }

    private List<MadeCorrection> corrections(Application application) {
        return rows(CORRECTIONS, application.id())
                .map(row -> new MadeCorrection((String) row[0], moment(row[1]), Optional.ofNullable((String) row[2])))
                .toList();
    }

    private Stream<Object[]> rows(String query, long of) {
        List<?> rows = entities.createNativeQuery(query).setParameter(1, of).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static Instant moment(Object told) {
        return ((Timestamp) told).toInstant();
    }
}
