package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;
import java.util.Optional;

/** The store of who is bound by which treaty. A row is never rewritten: it ends, and another one begins. */
@ApplicationScoped
class TreatyTable {

    private static final String ALL = """
            select treaty, country, valid_from, valid_to, confidence, source from treaty_party
            order by treaty, country, valid_from desc""";

    private static final String COUNTRIES = "select count(*) from country where code = ?1";

    private static final String BEGIN = """
            insert into treaty_party (treaty, country, valid_from, confidence, source)
            values (?1, ?2, cast(?3 as date), 'SEEN', ?4)""";

    private static final String END = """
            update treaty_party set valid_to = cast(?3 as date), source = source || '; ' || ?4
            where treaty = ?1 and country = ?2 and valid_to is null""";

    @PersistenceContext
    private EntityManager entities;

    List<TreatyParty> all() {
        return ((List<?>) entities.createNativeQuery(ALL).getResultList())
                .stream().map(row -> party((Object[]) row)).toList();
    }

    /** The last that was said of it. */
    Optional<TreatyParty> last(String treaty, String country) {
        return all().stream()
                .filter(party ->
                        party.treaty().equals(treaty) && party.country().equals(country))
                .findFirst();
    }

    boolean isCountry(String code) {
        Object known =
                entities.createNativeQuery(COUNTRIES).setParameter(1, code).getSingleResult();
        return ((Number) known).intValue() > 0;
    }

    void begin(String treaty, String country, String first, String source) {
        query(BEGIN, treaty, country, first, source).executeUpdate();
    }

    /** The source of the end is told beside that of the beginning. */
    void end(String treaty, String country, String last, String source) {
        query(END, treaty, country, last, source).executeUpdate();
    }

    private Query query(String sql, String... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static TreatyParty party(Object[] row) {
        return new TreatyParty(
                (String) row[0],
                (String) row[1],
                ((Date) row[2]).toLocalDate(),
                Optional.ofNullable((Date) row[3]).map(Date::toLocalDate),
                (String) row[4],
                (String) row[5]);
    }
}
