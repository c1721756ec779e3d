package kz.iin.report.edition;

import kz.iin.run.Database;

/** An application of the mission in Istanbul that is being checked since noon of a day. */
final class Registered {

    private Registered() {}

    static void on(String day, int id, Database database) {
        database.execute("""
                insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
                    consent_given_on, registered_at, deadline, amber_at, red_at, due_at, surname, birth_date, sex, citizenship,
                    birth_place, document_type, document_number, document_issuer, document_issued)
                select %1$d, 1, '2026-0000000%1$d', gen_random_uuid(), '\\x00', 'CHECKING', at, 'TUR-IST', 'officer.ist', at, at, at,
                    at, at, at, 'INVENTED', '1990', 'X', 'TUR', 'X', 'PASSPORT', 'N%1$d', 'TUR', date '2021-01-01'
                from (values (timestamptz '%2$s 12:00+05')) as filed (at);
                insert into application_move (id, application_id, from_status, to_status, moved_at)
                values (%1$d, %1$d, 'DRAFT', 'REGISTERED', timestamptz '%2$s 12:00+05');
                """.formatted(id, day));
    }
}
