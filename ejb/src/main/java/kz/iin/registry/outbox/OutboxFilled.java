package kz.iin.registry.outbox;

/** Something new is to be sent; observed once the transaction has committed. */
record OutboxFilled() {}
