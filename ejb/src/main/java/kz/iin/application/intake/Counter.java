package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.application.Application;
import kz.iin.application.Papers;
import kz.iin.application.StatedCategory;
import kz.iin.application.Submission;
import kz.iin.documents.Requirement;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.reference.MissionData;
import kz.iin.reference.Reference;
import kz.iin.reference.ReferenceData;
import kz.iin.rules.Applying;
import kz.iin.rules.Demand;

/** What must hold at the counter of a mission before papers are accepted. */
@ApplicationScoped
class Counter {

    /** All that the database knows beforehand, in one way to it: this stands before every submission. */
    private static final String FILING = """
        select known.*, case when known.earlier is null and known.officer
                             then nextval('application_id_seq') end
        from (select (select id from application where request_id = ?3) as earlier,
                     exists (select 1 from console_user u join console_user_role r on r.login = u.login
                             where u.login = ?2 and u.active and u.mission = ?1 and r.role = 'OFFICER') as officer
             ) known\
        """;

    private static final String OFFICER = """
        select exists (select 1 from console_user u join console_user_role r on r.login = u.login
                       where u.login = ?2 and u.active and u.mission = ?1 and r.role = 'OFFICER')\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Reference reference;

    /**
     * @return the id of the application that the same request led to before; otherwise an id for this one
     * @throws Unacceptable naming the field and the rule
     */
    Filing open(Submission submission, Instant at) {
        Object[] known = known(submission);
        if (known[0] != null) {
            return new Filing(((Number) known[0]).longValue(), Optional.empty());
        }
        Accepted accepted = accept(reference.data(), submission, at);
        require((boolean) known[1], CounterRule.UNKNOWN_OFFICER, "officer");
        return new Filing(((Number) known[2]).longValue(), Optional.of(accepted));
    }

    /**
     * Every rule of the counter that the database is not asked about, for the day there.
     *
     * @throws Unacceptable naming the field and the rule
     * @throws WrongCheckDigit when the machine readable zone is mistyped
     */
    static Accepted accept(ReferenceData data, Submission submission, Instant at) {
        Person person = submission.person();
        Papers papers = submission.papers();
        LocalDate today = admit(data, submission.mission(), person.birthDate(), papers, at);
        checkGivenOn(submission.consentGivenOn(), today);
        checkInForce(papers, today);
        check(person, today);
        Listed.require(data.dictionaries(), person, today);
        check(papers);
        Optional<Requirement> needed = PapersNeeded.by(data.treaties(), papers.check(), today);
        CopiesBrought.require(submission);
        Applying applying = applying(today, person.birthDate(), papers, met(papers));
        return new Accepted(needed, new CounterFindings(data, applying, today).of(person, papers));
    }

    /**
     * The category is one of the rules of the day of filing; what was not stated then is not demanded now.
     *
     * @throws Unacceptable when the person, as corrected, could not be accepted at the mission today
     * @throws WrongCheckDigit when the machine readable zone is mistyped
     */
    Accepted requireAcceptable(Application application, Papers papers, Instant at) {
        return acceptCorrected(reference.data(), application, papers, at);
    }

    static Accepted acceptCorrected(ReferenceData data, Application application, Papers papers, Instant at) {
        MissionData office = data.mission(application.mission()).orElseThrow(Counter::unknownMission);
        Person person = application.person();
        LocalDate today = office.dayOf(at);
        LocalDate filedOn = office.dayOf(application.registeredAt());
        Applying applying = applying(filedOn, person.birthDate(), papers, EnumSet.allOf(Demand.class));
        if (papers.category().isPresent()) {
            requireAdmitted(data, applying);
        }
        check(person, today);
        Listed.require(data.dictionaries(), person, filedOn);
        check(papers);
        Optional<Requirement> needed = PapersNeeded.by(data.treaties(), papers.check(), applying.on());
        return new Accepted(needed, new CounterFindings(data, applying, today).of(person, papers));
    }

    /**
     * The rules of the day on which the applicant stands at the counter, and whether this mission takes part.
     *
     * @return that day
     * @throws Unacceptable when they do not take the application
     */
    static LocalDate admit(ReferenceData data, String code, BirthDate birthDate, Papers papers, Instant at) {
        MissionData mission = data.mission(code).orElseThrow(Counter::unknownMission);
        LocalDate today = mission.dayOf(at);
        requireAdmitted(data, applying(today, birthDate, papers, met(papers)));
        if (!mission.takesApplications(today)) {
            throw closedMission(data, today);
        }
        return today;
    }

    static Applying applying(LocalDate on, BirthDate birthDate, Papers papers, Set<Demand> met) {
        Optional<StatedCategory> stated = papers.category();
        return new Applying(
                on,
                birthDate,
                stated.map(StatedCategory::code),
                stated.map(StatedCategory::papers).orElse(Set.of()),
                met);
    }

    static Set<Demand> met(Papers papers) {
        return Stream.of(Demand.values())
                .filter(demand -> isMet(demand, papers))
                .collect(Collectors.toSet());
    }

    private static boolean isMet(Demand demand, Papers papers) {
        return switch (demand) {
            case DOCUMENT_READING -> papers.reading().isPresent();
            case COUNTER_CHECK -> papers.check().isPresent();
            case CONSENT -> papers.consent().isPresent();
        };
    }

    /** @throws Unacceptable by the rules of that day, naming what the application falls short of first */
    private static void requireAdmitted(ReferenceData data, Applying applying) {
        data.ruleSets().shortfalls(applying).stream().findFirst().ifPresent(shortfall -> {
            throw Unacceptable.because(shortfall, data.ruleSets().on(applying.on()));
        });
    }

    static Unacceptable unknownMission() {
        return Unacceptable.because(CounterRule.UNKNOWN_MISSION, "mission");
    }

    /** One that is known, and takes no applications on that day. */
    static Unacceptable closedMission(ReferenceData data, LocalDate day) {
        return Unacceptable.closed(data.ruleSets().on(day));
    }

    /** @throws Unacceptable when nobody knows the mission; it need not take applications today */
    void requireMission(String mission) {
        if (reference.data().mission(mission).isEmpty()) {
            throw unknownMission();
        }
    }

    private Object[] known(Submission submission) {
        return (Object[]) entities.createNativeQuery(FILING)
                .setParameter(1, submission.mission())
                .setParameter(2, submission.officer())
                .setParameter(3, submission.requestId())
                .getSingleResult();
    }

    /** @throws Unacceptable when the officer is none of the mission */
    void requireOfficer(String officer, String mission) {
        boolean known = (boolean) entities.createNativeQuery(OFFICER)
                .setParameter(1, mission)
                .setParameter(2, officer)
                .getSingleResult();
        require(known, CounterRule.UNKNOWN_OFFICER, "officer");
    }

    /** @throws Unacceptable when a certificate could not have been handed over at that moment */
    static void requireBetween(Instant issuedAt, Instant handedOverAt, Instant now) {
        require(!handedOverAt.isBefore(issuedAt), CounterRule.HANDED_OVER_BEFORE_ISSUE, "handedOverAt");
        require(!handedOverAt.isAfter(now), CounterRule.HANDED_OVER_IN_FUTURE, "handedOverAt");
    }

    /** @throws Unacceptable when the document that a recipient shows proves nobody at the mission on that day */
    void requireInForce(IdentityDocument document, String mission, Instant at) {
        requireInForce(reference.data(), document, mission, at);
    }

    static void requireInForce(ReferenceData data, IdentityDocument document, String mission, Instant at) {
        LocalDate on =
                data.mission(mission).orElseThrow(Counter::unknownMission).dayOf(at);
        check(document, "recipient/document/", on);
        Listed.require(data.dictionaries(), document, "recipient/document/", on);
    }

    private static void check(Person person, LocalDate today) {
        check(person.citizenship());
        check(person.birthDate(), today);
        check(person.document(), "person/identityDocument/", today);
    }

    static void check(Country citizenship) {
        require(!citizenship.equals(Country.KAZAKHSTAN), CounterRule.CITIZEN_OF_KAZAKHSTAN, "person/citizenship");
    }

    static void check(BirthDate birthDate, LocalDate today) {
        require(!birthDate.isTooLongBefore(today), CounterRule.BORN_TOO_LONG_AGO, "person/birthDate");
    }

    static void check(IdentityDocument document, String field, LocalDate today) {
        require(!document.issued().isAfter(today), CounterRule.DOCUMENT_NOT_YET_ISSUED, field + "issued");
        require(!document.isExpired(today), CounterRule.DOCUMENT_EXPIRED, field + "expires");
    }

    static void checkGivenOn(LocalDate consentGivenOn, LocalDate today) {
        require(!consentGivenOn.isAfter(today), CounterRule.CONSENT_IN_FUTURE, "consentGivenOn");
    }

    static void checkInForce(Papers papers, LocalDate today) {
        papers.consent()
                .ifPresent(consent -> require(!consent.hasEnded(today), CounterRule.CONSENT_ENDED, "consent/until"));
    }

    static void check(Papers papers) {
        papers.reading()
                .ifPresent(reading -> reading.mistyped().ifPresent(element -> {
                    throw new WrongCheckDigit(reading.mrz().checkDigitOf(element));
                }));
    }

    /** @throws Unacceptable when the rule does not hold */
    static void require(boolean holds, CounterRule rule, String field) {
        if (!holds) {
            throw Unacceptable.because(rule, field);
        }
    }

    /**
     * A request at the counter.
     *
     * @param applicationId of the application that it led to before, or that it will lead to
     * @param accepted empty when it led to one before
     */
    record Filing(long applicationId, Optional<Accepted> accepted) {}
}
