package kz.iin.counter;

/** Who certified a translation, as it is chosen at the counter. */
public enum Certifier {
    NOTARY,
    CONSUL
}
