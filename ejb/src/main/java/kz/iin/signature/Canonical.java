package kz.iin.signature;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.xml.security.c14n.CanonicalizationException;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.c14n.InvalidCanonicalizerException;
import org.w3c.dom.Node;

/** The one form of a part of a document that is digested and signed; a relative name of a namespace has none. */
final class Canonical {

    static {
        Canonicalizer.registerDefaultAlgorithms();
    }

    private Canonical() {}

    static byte[] bytes(Node node, String method) throws Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(node, method, bytes);
        return bytes.toByteArray();
    }

    static byte[] digest(Node node, String method, MessageDigest digest) throws Refusal {
        write(node, method, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return digest.digest();
    }

    private static void write(Node node, String method, OutputStream to) throws Refusal {
        try {
            Canonicalizer.getInstance(method).canonicalizeSubtree(node, to);
        } catch (CanonicalizationException e) {
            throw new Refusal(Reason.NOT_READABLE);
        } catch (InvalidCanonicalizerException e) {
            throw new IllegalArgumentException("no canonical form by " + method, e);
        }
    }
}
