package kz.iin.registry.retention;

/** What lies behind, each as a statement that empties or deletes a batch of it: all older than a moment, at most so many. */
enum Leftover {
    /** Nobody has sent it again for so long. */
    DEAD_LETTERS("""
            update outbox set payload = null where id in (
                select id from outbox where dead_at < ? and payload is not null
                order by dead_at, id limit ? for update skip locked)"""),

    /** Signed questions that nobody will send: withdrawn while they were signed, or dead for too long. */
    CALLS("""
            update gateway_call set message = null where message_id in (
                select message_id from gateway_call call
                where message is not null and created_at < ? and not exists (
                    select from outbox where outbox.message_id = call.message_id and outbox.payload is not null)
                order by created_at limit ? for update skip locked)"""),

    /** Answers that nobody awaits: given a second time, or to a question that was taken back. */
    ANSWERS("""
            update gateway_answer set payload = null where message_id in (
                select message_id from gateway_answer answer
                where payload is not null and received_at < ? and not exists (
                    select from gateway_chain chain join gateway_call call using (message_id)
                    where chain.correlation_id = answer.correlation_id and call.message is not null)
                order by received_at limit ? for update skip locked)"""),

    REQUEST_ROWS("""
            delete from gateway_request where id in (
                select id from gateway_request where done_at < ? order by id limit ? for update skip locked)"""),

    LETTER_ROWS("""
            delete from gateway_letter where id in (
                select id from gateway_letter where done_at < ? order by id limit ? for update skip locked)"""),

    CALL_ROWS("""
            delete from gateway_call where message_id in (
                select message_id from gateway_call where created_at < ? and message is null
                limit ? for update skip locked)"""),

    ANSWER_ROWS("""
            delete from gateway_answer where message_id in (
                select message_id from gateway_answer where received_at < ? and payload is null
                limit ? for update skip locked)""");

    private final String batch;

    Leftover(String batch) {
        this.batch = batch;
    }

    String batch() {
        return batch;
    }
}
