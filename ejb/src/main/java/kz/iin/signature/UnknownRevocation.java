package kz.iin.signature;

/** What a certificate is worth whose revocation can't be found out. */
public enum UnknownRevocation {
    ACCEPTED,
    REFUSED
}
