package kz.iin.application.persons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import kz.iin.application.Application;
import kz.iin.application.persons.PersonQuery.ByDocument;
import kz.iin.application.persons.PersonQuery.ByName;
import kz.iin.application.persons.PersonQuery.ByNumber;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;

/** Finds applications by their person, the latest first. */
@Stateless
public class FindPersons {

    private static final String LATEST_FIRST = " order by a.registeredAt desc, a.id desc";

    private static final String BY_NUMBER =
            "select a from Application a, FormedNumber n where n.applicationId = a.id and n.iin = :iin" + LATEST_FIRST;

    private static final String BY_DOCUMENT = """
            select a from Application a
            where a.applicant.documentNumber = :number and a.applicant.documentIssuer = :issuer""" + LATEST_FIRST;

    /** A part that is absent is compared as an empty text: no part of a name is one. */
    private static final String BY_NAME = """
            select a from Application a where a.applicant.birthDate = :birthDate
              and upper(coalesce(a.applicant.%1$s, '')) = upper(:surname)
              and upper(coalesce(a.applicant.%2$s, '')) = upper(:givenName)
              and upper(coalesce(a.applicant.%3$s, '')) = upper(:patronymic)""" + LATEST_FIRST;

    private static final String BY_LATIN_NAME = String.format(BY_NAME, "surname", "givenName", "patronymic");
    private static final String BY_CYRILLIC_NAME =
            String.format(BY_NAME, "cyrillicSurname", "cyrillicGivenName", "cyrillicPatronymic");

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    public FoundPersons find(PersonQuery query) {
        List<Application> found =
                prepared(query).setMaxResults(FoundPersons.MOST + 1).getResultList();
        List<FoundPerson> told = found.stream()
                .limit(FoundPersons.MOST)
                .map(application -> FoundPerson.of(application, numbers.ofApplication(application.id())))
                .toList();
        List<String> shown =
                told.stream().map(person -> person.standing().number().value()).toList();
        audit.record(Act.of(Deed.SEARCHED_PERSONS, caller.itself(), shown).changing(query.asked()));
        return new FoundPersons(told, found.size() > FoundPersons.MOST);
    }

    private TypedQuery<Application> prepared(PersonQuery query) {
        if (query instanceof ByNumber byNumber) {
            return entities.createQuery(BY_NUMBER, Application.class)
                    .setParameter("iin", byNumber.iin().value());
        }
        return query instanceof ByDocument byDocument ? prepared(byDocument) : prepared((ByName) query);
    }

    private TypedQuery<Application> prepared(ByDocument query) {
        return entities.createQuery(BY_DOCUMENT, Application.class)
                .setParameter("number", query.number())
                .setParameter("issuer", query.issuer());
    }

    private TypedQuery<Application> prepared(ByName query) {
        return entities.createQuery(query.name().isLatin() ? BY_LATIN_NAME : BY_CYRILLIC_NAME, Application.class)
                .setParameter("birthDate", query.birthDate())
                .setParameter("surname", query.name().surname().orElse(""))
                .setParameter("givenName", query.name().givenName().orElse(""))
                .setParameter("patronymic", query.name().patronymic().orElse(""));
    }
}
