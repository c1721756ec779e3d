package kz.iin.certificate.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The store of printed sheets. */
@ApplicationScoped
class PrintedSheets {

    @PersistenceContext
    private EntityManager entities;

    void add(PrintedSheet sheet) {
        entities.persist(sheet);
    }

    /** The original, if it was printed, then its copies as they were made. */
    List<PrintedSheet> of(String certificate) {
        return entities.createQuery(
                        "select s from PrintedSheet s where s.certificate = :certificate order by s.copy",
                        PrintedSheet.class)
                .setParameter("certificate", certificate)
                .getResultList();
    }
}
