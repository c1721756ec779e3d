package kz.iin.retention;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.iin.audit.AuditTrail;
import kz.iin.registry.retention.Mailroom;
import kz.iin.shared.Connections;
import kz.iin.testdb.MigratedDatabase;

/** Ended applications with all that a file may hold; whatever is of the person says {@value #MARK}. */
final class CaseFiles {

    static final String MARK = "SPECIMEN";
    static final Instant ENDED = Instant.parse("2026-03-02T09:00:00Z");

    private static final String FILE = """
            insert into application (id, version, number, request_id, request_digest, status, status_since, mission, officer,
                consent_given_on, registered_at, deadline, amber_at, red_at, due_at, surname, given_name, patronymic,
                cyrillic_surname, cyrillic_given_name, cyrillic_patronymic, birth_date, sex, citizenship, birth_place,
                document_type, document_number, document_issuer, document_issued, document_expires, decided_at, decided_by,
                certificate_number, withdrawn_by, withdrawal_reason, annulled_by, annulment_reason)
            select id, 1, number, gen_random_uuid(), 'SPECIMEN', status, ended, 'JPN-TYO', 'officer', '2026-02-27',
                '2026-02-27Z', '2026-03-02', '2026-03-01Z', '2026-03-02Z', '2026-03-03Z', 'SPECIMEN', 'SPECIMEN', 'SPECIMEN',
                'SPECIMEN', 'SPECIMEN', 'SPECIMEN', '1990-01-02', 'F', 'TUR', 'SPECIMEN', 'PASSPORT', 'SPECIMEN', 'TUR',
                '2020-01-01', '2030-01-01', case when status <> 'WITHDRAWN' then ended end,
                case when status <> 'WITHDRAWN' then 'operator' end,
                case when status = 'HANDED_OVER' then certificate end,
                case when status = 'WITHDRAWN' then 'officer' end, case when status = 'WITHDRAWN' then 'SPECIMEN' end,
                case when status = 'ANNULLED' then 'another' end, case when status = 'ANNULLED' then 'SPECIMEN' end
            from ending;
            insert into application_move (id, application_id, from_status, to_status, moved_at)
            select id, id, 'CHECKING', status, ended from ending;
            insert into document_copy (id, application_id, kind, media_type, sha256, size, content, key_name)
            select id, id, 'CONSENT', 'application/pdf', sha256('SPECIMEN'), 8, 'SPECIMEN', 'copies-1' from ending;
            insert into reply_address (application_id, key_name, content, language, officer, given_at)
            select id, 'copies-1', 'SPECIMEN', 'kk', 'officer', ended from ending;
            insert into presented_papers (application_id, mrz, as_printed, visual_surname, visual_given_name,
                visual_patronymic, category, name_scripts, birth_place_scripts, confirmed, brought, notary_country,
                notary_acted_on, requirement_reason, requirement_on, requirement_confidence, consent_operator_name,
                consent_operator_bin, consent_text_version, consent_to_third_parties, consent_across_borders,
                consent_to_public, consent_data)
            select id, rpad('P<TURSPECIMEN', 44, '<') || chr(10) || rpad('SPECIMEN', 44, '<'), true, 'SPECIMEN', 'SPECIMEN',
                'SPECIMEN', 'SPECIMEN', 'SPECIMEN', 'SPECIMEN', 'ORIGINAL_SEEN', 'APOSTILLE', 'TUR', '2026-01-01', 'SPECIMEN',
                '2026-02-27', 'SPECIMEN', 'the ministry', '123456789012', 'version 1', true, false, false, 'names' from ending;
            insert into reading_difference (application_id, compared, element, contrast)
            select id, 'MRZ_ITSELF', 'NAME', 'CONTRADICTION' from ending;
            insert into presented_paper (application_id, code) select id, 'SPECIMEN' from ending;
            insert into finding (application_id, check_name, passed, existing_iins, found_at, operator, note)
            select id, 'OPERATOR_IIN', false, '111111111111', ended, 'operator', 'SPECIMEN' from ending;
            insert into refusal_ground (application_id, ground, reason)
            select id, 'CONTRARY_TO_LAW', 'SPECIMEN' from ending where status = 'REFUSED';
            insert into dispute (id, application_id, existing_iin, account, told_at, raised_at, settled_at)
            select id, id, '222222222' || lpad(id::text, 3, '0'), 'SPECIMEN', ended, ended, ended from ending;
            insert into correction (request_id, request_digest, application_id, data_version, status, officer, corrected_at,
                reason, surname, given_name, patronymic, cyrillic_surname, cyrillic_given_name, cyrillic_patronymic,
                birth_date, sex, citizenship, birth_place, document_type, document_number, document_issuer, document_issued,
                document_expires)
            select gen_random_uuid(), 'SPECIMEN', id, 2, 'FORMED', 'officer', ended, 'SPECIMEN', 'SPECIMEN', 'SPECIMEN',
                'SPECIMEN', 'SPECIMEN', 'SPECIMEN', 'SPECIMEN', '1990-01-02', 'F', 'TUR', 'SPECIMEN', 'PASSPORT', 'SPECIMEN',
                'TUR', '2020-01-01', '2030-01-01' from ending;
            insert into certificate (number, application_id, issued_at, sha256, content)
            select certificate, id, ended, sha256('SPECIMEN'), 'SPECIMEN' from ending where status in ('HANDED_OVER', 'ANNULLED');
            insert into hand_over (certificate, application_id, officer, handed_over_at, recorded_at, confirmation,
                document_type, document_number, document_issuer, document_issued, document_expires, surname, given_name,
                patronymic, authority, copy_id)
            select certificate, id, 'officer', ended, ended, 'PAPER_SIGNATURE', 'PASSPORT', 'SPECIMEN', 'TUR', '2020-01-01',
                '2030-01-01', 'SPECIMEN', 'SPECIMEN', 'SPECIMEN', 'SPECIMEN', id from ending where status = 'HANDED_OVER';
            insert into formed_number (iin, application_id, series, birth_digits, serial, formed_at, formed_by)
            select iin, id, 'FOREIGN', '900102', 5000 + id, ended, 'operator' from ending where status in ('HANDED_OVER', 'ANNULLED');
            insert into known_person (id, birth_date, letters, algorithm, prepared, written, origin, application_id, known_since)
            select id, 19900102, 1, 1, 'SPECIMEN', 'SPECIMEN', 'APPLICATION', id, ended from ending;
            insert into known_person (id, birth_date, letters, algorithm, prepared, written, origin, iin, known_since)
            select 1000 + id, 19900102, 1, 1, 'SPECIMEN', 'SPECIMEN', 'REPORTED', '222222222' || lpad(id::text, 3, '0'), ended
            from ending;
            insert into document_of_number (country, number, person_id)
            select 'TUR', 'SPECIMEN' || id, id from ending where status = 'HANDED_OVER';
            insert into candidate (id, application_id, data_version, place, person_id, origin, iin, bits, level, twins, evidence,
                more, pair, found_at)
            select id, id, 1, 1, 1, 'IMPORTED', '111111111111', 30.25, 'CERTAIN', false, 'SEX=EQUAL:0.95', false,
                repeat('0', 64), ended from ending;
            insert into verdict (candidate_id, application_id, pair, verdict, reason, operator, given_at)
            select id, id, repeat('0', 64), 'DIFFERENT', 'SPECIMEN', 'operator', ended from ending;
            insert into number_change (iin, application_id, kind, changed_at, existing_iin, changed_in)
            select iin, id, 'DISPUTED', ended, '222222222222', '1' from ending where status in ('HANDED_OVER', 'ANNULLED')
            """;

    private CaseFiles() {}

    static void ended(int id, String status) {
        ended(id, status, ENDED);
    }

    static void ended(int id, String status, Instant at) {
        Mailroom.execute("""
                create temp table ending as select %1$d as id, '2026-%1$08d' as number, '%2$s' as status,
                    timestamptz '%3$s' as ended, 'JPN-TYO-2026-%1$08d' as certificate,
                    '90010205%1$03d'
                        || iin_check_digit('90010205%1$03d') as iin;
                %4$s;
                drop table ending""".formatted(id, status, at, FILE));
    }

    static void declined(int id, Instant at) {
        Mailroom.execute("""
                insert into acceptance_refusal (id, number, request_id, mission, officer, language, declined_at)
                values (%1$d, '2026-D%1$08d', gen_random_uuid(), 'JPN-TYO', 'officer', 'ru', '%2$s');
                insert into acceptance_refusal_reason (refusal_id, ground, note) values (%1$d, 'NO_CONSENT', '%3$s')
                """.formatted(id, at, MARK));
    }

    static void tidyUp() {
        Mailroom.execute("""
                truncate application, application_move, document_copy, presented_papers, reading_difference, presented_paper,
                    finding, refusal_ground, dispute, correction, certificate, hand_over, formed_number, number_change,
                    known_person, document_of_number, candidate, verdict, acceptance_refusal, acceptance_refusal_reason, outbox, audit_entry, audit_detail
                cascade""");
    }

    /** Everything that ended before that moment goes, of whatever kind. */
    static Map<Destroying, Integer> destroy(Retention retention, Instant now) {
        return destroying(MigratedDatabase::connect, now).destroy(retention);
    }

    static DestroyFiles destroying(Connections connections, Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new DestroyFiles(connections, new AuditTrail(new SecureRandom(), clock), clock);
    }

    /** The values of the first column, as texts. */
    static List<String> column(String query) {
        return MigratedDatabase.rows(query).stream()
                .map(row -> Objects.toString(row[0]))
                .toList();
    }
}
