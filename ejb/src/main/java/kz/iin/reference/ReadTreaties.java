package kz.iin.reference;

import kz.iin.documents.Confidence;
import kz.iin.documents.Objection;
import kz.iin.documents.Participation;
import kz.iin.documents.Treaties;
import kz.iin.documents.Treaty;

/** Reads who is bound by which treaty: some hundred and fifty rows. */
record ReadTreaties(Rows rows) {

    private static final String PARTIES = "select treaty, country, confidence, valid_from, valid_to from treaty_party";
    private static final String OBJECTIONS = "select country, valid_from, valid_to from treaty_objection";

    Treaties all() {
        return new Treaties(
                rows.of(PARTIES).stream().map(ReadTreaties::participation).toList(),
                rows.of(OBJECTIONS).stream()
                        .map(row -> new Objection(row.country(0), row.validity(1)))
                        .toList());
    }

    private static Participation participation(Row row) {
        return new Participation(
                row.one(Treaty.class, 0), row.country(1), row.validity(3), row.one(Confidence.class, 2));
    }
}
