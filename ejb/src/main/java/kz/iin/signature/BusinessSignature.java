package kz.iin.signature;

import java.util.List;
import org.w3c.dom.Element;

/** The form of a signature inside {@code data}: enveloped, over the whole inner document. */
final class BusinessSignature {

    static final List<String> TRANSFORMS = List.of(Names.ENVELOPED, Names.INCLUSIVE_WITH_COMMENTS);

    private static final List<List<String>> ACCEPTED = List.of(TRANSFORMS, List.of(Names.ENVELOPED, Names.INCLUSIVE));
    private static final List<String> CANONICALIZATIONS = List.of(Names.INCLUSIVE, Names.INCLUSIVE_WITH_COMMENTS);

    private BusinessSignature() {}

    static List<Element> in(Element root) {
        return Elements.childrenOf(root, Names.DS, "Signature");
    }

    static void refuseOtherForm(SignatureElement signature) throws Refusal {
        Refusal.when(!signature.uri().isEmpty(), Reason.CONTENT_NOT_COVERED);
        Refusal.when(!ACCEPTED.contains(signature.transforms()), Reason.FOREIGN_TRANSFORM);
        Refusal.when(!CANONICALIZATIONS.contains(signature.canonicalization()), Reason.FOREIGN_TRANSFORM);
    }

    /** {@code URI=""} means the document without its comments, whatever the transform says (XML Signature, 4.4.3.3). */
    static byte[] digest(Element root, SigningAlgorithm algorithm) throws Refusal {
        return Canonical.digest(root.getOwnerDocument(), Names.INCLUSIVE, algorithm.digest());
    }
}
