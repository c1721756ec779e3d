package kz.iin.signature;

import java.util.List;
import org.w3c.dom.Element;

/**
 * A {@code ds:Signature} taken apart. Exactly one of everything; whatever else is met in the places that decide is refused.
 *
 * @param canonicalization method for SignedInfo
 * @param transforms of the one Reference, in their order
 */
record SignatureElement(
        Element signedInfo,
        String canonicalization,
        String signatureMethod,
        Element reference,
        List<String> transforms,
        String digestMethod,
        Element keyInfo) {

    SignatureElement {
        transforms = List.copyOf(transforms);
    }

    static SignatureElement in(Element signature) throws Refusal {
        Element signedInfo = Elements.only(signature, Names.DS, "SignedInfo");
        List<Element> references = Elements.childrenOf(signedInfo, Names.DS, "Reference");
        Refusal.when(references.size() > 1, Reason.SEVERAL_REFERENCES);
        Element reference = Elements.only(signedInfo, Names.DS, "Reference");
        return new SignatureElement(
                signedInfo,
                methodOf(Elements.only(signedInfo, Names.DS, "CanonicalizationMethod")),
                methodOf(Elements.only(signedInfo, Names.DS, "SignatureMethod")),
                reference,
                transformsOf(reference),
                methodOf(Elements.only(reference, Names.DS, "DigestMethod")),
                Elements.only(signature, Names.DS, "KeyInfo"));
    }

    /** Where the Reference points to; nothing when it does not say. */
    String uri() throws Refusal {
        Refusal.when(!reference.hasAttributeNS(null, "URI"), Reason.CONTENT_NOT_COVERED);
        return reference.getAttributeNS(null, "URI");
    }

    byte[] digestValue() throws Refusal {
        return Base64Text.in(Elements.only(reference, Names.DS, "DigestValue"));
    }

    byte[] signatureValue() throws Refusal {
        return Base64Text.in(Elements.only((Element) signedInfo.getParentNode(), Names.DS, "SignatureValue"));
    }

    byte[] signedBytes() throws Refusal {
        return Canonical.bytes(signedInfo, canonicalization);
    }

    private static List<String> transformsOf(Element reference) throws Refusal {
        Element transforms = Elements.only(reference, Names.DS, "Transforms");
        List<Element> each = Elements.childrenOf(transforms);
        Refusal.when(
                !each.stream().allMatch(one -> Elements.is(one, Names.DS, "Transform")), Reason.MALFORMED_SIGNATURE);
        for (Element one : each) {
            methodOf(one);
        }
        return each.stream().map(one -> one.getAttributeNS(null, "Algorithm")).toList();
    }

    /** The algorithm, which has no parameter but an empty list of prefixes. */
    private static String methodOf(Element method) throws Refusal {
        for (Element parameter : Elements.childrenOf(method)) {
            boolean empty = Elements.is(parameter, Names.EXCLUSIVE, "InclusiveNamespaces")
                    && parameter.getAttributeNS(null, "PrefixList").isBlank();
            Refusal.when(!empty, Reason.FOREIGN_TRANSFORM);
        }
        return method.getAttributeNS(null, "Algorithm");
    }
}
