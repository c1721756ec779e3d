package kz.iin.shared;

import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import javax.xml.validation.ValidatorHandler;

/**
 * A schema whose validators are kept, one for each thread: to make one takes longer than to validate a small message.
 * A thread reads one message at a time, and a validator begins anew with each document.
 */
public final class KeptValidators extends Schema {

    private final Schema schema;
    private final ThreadLocal<ValidatorHandler> kept;

    public KeptValidators(Schema schema) {
        this.schema = schema;
        this.kept = ThreadLocal.withInitial(schema::newValidatorHandler);
    }

    @Override
    public ValidatorHandler newValidatorHandler() {
        return kept.get();
    }

    @Override
    public Validator newValidator() {
        return schema.newValidator();
    }
}
