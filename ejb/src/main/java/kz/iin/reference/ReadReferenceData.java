package kz.iin.reference;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads all reference data: about a thousand short rows. */
@Stateless
public class ReadReferenceData {

    @PersistenceContext
    private EntityManager entities;

    public ReferenceData read() {
        return ReferenceData.read(this::rows);
    }

    private List<Row> rows(String sql) {
        List<?> rows = entities.createNativeQuery(sql).getResultList();
        return rows.stream().map(row -> Row.of((Object[]) row)).toList();
    }
}
