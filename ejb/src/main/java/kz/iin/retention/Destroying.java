package kz.iin.retention;

import java.util.List;
import kz.iin.audit.Deed;

/**
 * What goes: how a batch of it is claimed, what empties the tables behind it, and what marks the claimed rows. A claim gives id
 * and number; of two nodes each gets other rows.
 */
enum Destroying {
    /** The ciphertext itself: the rows are deleted. */
    COPIES(
            Deed.DESTROYED_COPIES,
            """
            select id, number from application
            where copies_destroyed_at is null and status = ? and status_since < ?
            order by status_since, id limit ? for update skip locked""",
            List.of(
                    "update hand_over set copy_id = null where application_id = any(?)",
                    "delete from document_copy where application_id = any(?)"),
            """
            update application set copies_destroyed_at = destroyed.at, version = version + 1
            from (select ?::timestamptz as at) destroyed where id = any(?)"""),

    /** The file of a certificate: its number and digest stay, so that it is verified all the same. */
    CERTIFICATES(Deed.DESTROYED_CERTIFICATE, """
            select id, number from application a
            where status = ? and status_since < ?
                and exists (select from certificate c where c.application_id = a.id and c.content is not null)
            order by status_since, id limit ? for update skip locked""", List.of(), """
            update certificate set content = null, destroyed_at = destroyed.at
            from (select ?::timestamptz as at) destroyed where application_id = any(?) and content is not null"""),

    /** Not while a ministry is to be told of the person still, or holds something against the number. */
    DATA(Deed.DESTROYED_DATA, """
            select id, number from application a
            where data_destroyed_at is null and status = ? and status_since < ?
                and not exists (select from outbox o where o.application_id = a.id and o.payload is not null)
                and not exists (select from dispute d where d.application_id = a.id and d.settled_at is null)
            order by status_since, id limit ? for update skip locked""", CaseFile.EMPTYING, CaseFile.MARK),

    /** They name nobody; what an officer noted might. */
    ACCEPTANCE_REFUSALS(
            Deed.DESTROYED_ACCEPTANCE_REFUSAL,
            """
            select id, number from acceptance_refusal
            where destroyed_at is null and declined_at < ?
            order by declined_at, id limit ? for update skip locked""",
            List.of("update acceptance_refusal_reason set note = '—' where refusal_id = any(?)"),
            """
            update acceptance_refusal set destroyed_at = destroyed.at
            from (select ?::timestamptz as at) destroyed where id = any(?)""");

    private final Deed deed;
    private final String claim;
    private final List<String> emptying;
    private final String mark;

    Destroying(Deed deed, String claim, List<String> emptying, String mark) {
        this.deed = deed;
        this.claim = claim;
        this.emptying = emptying;
        this.mark = mark;
    }

    Deed deed() {
        return deed;
    }

    /** Of the status, where there is one; of the moment before which it came to be so; of how many at most. */
    String claim() {
        return claim;
    }

    /** Each of the claimed ids. */
    List<String> emptying() {
        return emptying;
    }

    /** Of the moment and the claimed ids. */
    String mark() {
        return mark;
    }
}
