package kz.iin.shep;

import kz.iin.shared.DomainException;

/** A message that even a tolerant reader can't take for one of the gateway. */
public class FormatMismatch extends DomainException {

    FormatMismatch(String field, String rule) {
        super("SHEP_FORMAT", field, rule);
    }
}
