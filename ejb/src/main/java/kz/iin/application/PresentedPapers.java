package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.iin.documents.Requirement;

/** The store of what was presented at the counter beside the data of the person. */
@ApplicationScoped
public class PresentedPapers {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Of a new application.
     *
     * @param derived what they need, from the check among them
     */
    public void add(Application application, Papers papers, Optional<Requirement> derived) {
        if (!papers.equals(Papers.none())) {
            entities.persist(new StoredPapers(application.id(), papers, application.person(), derived));
        }
    }

    /** In place of the earlier ones, compared with the person as it is now. */
    public void replace(Application application, Papers papers, Optional<Requirement> derived) {
        find(application)
                .ifPresentOrElse(
                        stored -> stored.replace(papers, application.person(), derived),
                        () -> add(application, papers, derived));
    }

    public Papers of(Application application) {
        return find(application).map(StoredPapers::papers).orElse(Papers.none());
    }

    public Presented presentedFor(Application application) {
        return find(application).map(StoredPapers::presented).orElse(Presented.NOTHING);
    }

    private Optional<StoredPapers> find(Application application) {
        return Optional.ofNullable(entities.find(StoredPapers.class, application.id()));
    }
}
