package kz.iin.retention;

import java.util.List;

/**
 * What becomes of the tables of a case file when its data go. A text that has to stand there becomes a dash; the officers and
 * operators stay, who answer for what was done, and so does what a consent said, which names nobody.
 */
final class CaseFile {

    static final List<String> EMPTYING = List.of(
            "delete from document_copy where application_id = any(?)",
            "delete from reply_address where application_id = any(?)",
            "delete from reading_difference where application_id = any(?)",
            "delete from presented_paper where application_id = any(?)",
            """
            update presented_papers set mrz = null, as_printed = null, visual_surname = null, visual_given_name = null,
                visual_patronymic = null, category = null, name_scripts = null, birth_place_scripts = null,
                confirmed = null, brought = null, notary_country = null, notary_acted_on = null,
                requirement_reason = null, requirement_on = null, requirement_confidence = null
            where application_id = any(?)\
            """,
            "update counter_confirmation set summary = null, sha256 = null where application_id = any(?)",
            "update finding set existing_iins = null, note = case when note is not null then '—' end"
                    + " where application_id = any(?)",
            "update refusal_ground set reason = '—' where application_id = any(?)",
            """
            update correction set request_digest = '', reason = case when reason is not null then '—' end,
                surname = null, given_name = null, patronymic = null, cyrillic_surname = null,
                cyrillic_given_name = null, cyrillic_patronymic = null, birth_date = null, sex = null,
                citizenship = null, birth_place = null, document_type = null, document_number = null,
                document_issuer = null, document_issued = null, document_expires = null
            where application_id = any(?)\
            """,
            """
            update hand_over set document_type = null, document_number = null, document_issuer = null,
                document_issued = null, document_expires = null, surname = null, given_name = null, patronymic = null,
                authority = null, copy_id = null
            where application_id = any(?)\
            """,
            "update candidate set iin = null where application_id = any(?) and iin is not null",
            // what was told of the applicant under a reported number, known from that moment
            """
            delete from known_person where origin = 'REPORTED' and (iin, known_since) in (
                select existing_iin, raised_at from dispute where application_id = any(?))\
            """,
            // of a formed number the ledger keeps which other number was told; without one it is nobody's business
            """
            delete from dispute d where application_id = any(?)
                and not exists (select from formed_number n where n.application_id = d.application_id)\
            """,
            "update dispute set account = '—' where application_id = any(?)",
            "update verdict set reason = '—' where application_id = any(?)",
            // nobody is compared with them any more, who has the number GBD FL knows; the keys, hashes that lead
            // nowhere now, go with the next algorithm
            "delete from document_of_number where person_id in (select id from known_person where application_id ="
                    + " any(?))",
            "delete from known_person where application_id = any(?)");

    static final String MARK = """
        update application set data_destroyed_at = destroyed.at,
            copies_destroyed_at = coalesce(copies_destroyed_at, destroyed.at), version = version + 1,
            request_digest = '', withdrawal_reason = null,
            annulment_reason = case when annulment_reason is not null then '—' end, annulment_existing_iin = null,
            surname = null, given_name = null, patronymic = null, cyrillic_surname = null,
            cyrillic_given_name = null, cyrillic_patronymic = null, birth_date = null, sex = null,
            citizenship = null, birth_place = null, document_type = null, document_number = null,
            document_issuer = null, document_issued = null, document_expires = null
        from (select ?::timestamptz as at) destroyed where id = any(?)\
        """;

    private CaseFile() {}
}
