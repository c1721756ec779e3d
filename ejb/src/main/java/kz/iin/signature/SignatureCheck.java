package kz.iin.signature;

/** Whether a signature over some content was made with the private half of one key. */
@FunctionalInterface
interface SignatureCheck {

    boolean accepts(byte[] content, byte[] signature);
}
