package kz.iin.registry.outbox;

/** What else holds the text of a question that went through the gateway: its signed form, with our password, and the answers. */
final class CarriedTexts {

    /** Parts of a statement: they empty all that belongs to the {@code message_id}s of a part {@code settled}. */
    static final String EMPTIED = """
            calls as (update gateway_call set message = null from settled
                      where gateway_call.message_id = settled.message_id
                      returning gateway_call.message_id),
            answers as (update gateway_answer set payload = null from calls join gateway_chain chain using (message_id)
                        where gateway_answer.correlation_id = chain.correlation_id)
            """;

    private CarriedTexts() {}
}
