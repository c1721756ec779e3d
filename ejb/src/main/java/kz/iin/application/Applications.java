package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.iin.person.Person;
import kz.iin.person.PersonName;

/** The store of applications. */
@ApplicationScoped
public class Applications {

    /** A part of a name that is absent is compared as an empty text: no part of a name is one. */
    private static final String REFUSED_TO = """
            select a.number from Application a where a.status = :refused
              and (a.applicant.documentNumber = :number and a.applicant.documentIssuer = :issuer
                or a.applicant.birthDate = :birthDate and a.applicant.citizenship = :citizenship
                  and upper(coalesce(a.applicant.surname, '')) = upper(:surname)
                  and upper(coalesce(a.applicant.givenName, '')) = upper(:givenName)
                  and upper(coalesce(a.applicant.patronymic, '')) = upper(:patronymic))
            order by a.id desc""";

    @PersistenceContext
    private EntityManager entities;

    public void add(Application application) {
        entities.persist(application);
    }

    public Optional<Application> madeBy(UUID requestId) {
        return entities.createQuery("select a from Application a where a.receipt.requestId = :id", Application.class)
                .setParameter("id", requestId)
                .getResultStream()
                .findFirst();
    }

    public Application get(long id) {
        return entities.getReference(Application.class, id);
    }

    /** @throws UnknownApplication if there is none */
    public Application get(ApplicationNumber number) {
        return byNumber(number).getResultStream().findFirst().orElseThrow(UnknownApplication::new);
    }

    /** @throws UnknownApplication if there is none */
    public long idOf(ApplicationNumber number) {
        return entities.createQuery("select a.id from Application a where a.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownApplication::new);
    }

    /** The application, held against any other change until the transaction ends. */
    public Application hold(ApplicationNumber number) {
        return byNumber(number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownApplication::new);
    }

    public Application hold(long id) {
        return entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Several applications by their ids, held in the order of their ids, so that two that hold some never wait in a circle. */
    public Map<Long, Application> hold(Set<Long> ids) {
        return entities.createQuery("select a from Application a where a.id in :ids order by a.id", Application.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    /** What was refused last to the person: to the holder of the document, or of another one with the same names. */
    public Optional<ApplicationNumber> refusedTo(Person person) {
        PersonName name = person.latinName();
        return entities.createQuery(REFUSED_TO, ApplicationNumber.class)
                .setParameter("refused", ApplicationStatus.REFUSED)
                .setParameter("number", person.document().number())
                .setParameter("issuer", person.document().issuer())
                .setParameter("birthDate", person.birthDate())
                .setParameter("citizenship", person.citizenship())
                .setParameter("surname", name.surname().orElse(""))
                .setParameter("givenName", name.givenName().orElse(""))
                .setParameter("patronymic", name.patronymic().orElse(""))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Application> byNumber(ApplicationNumber number) {
        return entities.createQuery("select a from Application a where a.number = :number", Application.class)
                .setParameter("number", number);
    }
}
