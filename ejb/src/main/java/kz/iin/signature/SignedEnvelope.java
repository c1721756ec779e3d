package kz.iin.signature;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A message of the gateway: the one Body, and the one signature in the one security header. */
record SignedEnvelope(Element body, SignatureElement signature) {

    static SignedEnvelope in(Document document) throws Refusal {
        Element envelope = envelopeOf(document);
        Element body = bodyOf(envelope);
        Element security = securityOf(envelope);
        List<Element> signatures = Elements.childrenOf(security, Names.DS, "Signature");
        Refusal.when(signatures.isEmpty(), Reason.SIGNATURE_MISSING);
        Refusal.when(signatures.size() > 1, Reason.SEVERAL_SIGNATURES);
        return new SignedEnvelope(body, SignatureElement.in(signatures.get(0)));
    }

    static Element envelopeOf(Document document) throws Refusal {
        Element root = document.getDocumentElement();
        Refusal.when(!Elements.is(root, Names.SOAP, "Envelope"), Reason.NOT_AN_ENVELOPE);
        return root;
    }

    /** An envelope is a header or none, then the body, and nothing else. */
    static Element bodyOf(Element envelope) throws Refusal {
        List<Element> parts = Elements.childrenOf(envelope);
        int headers = parts.size() > 1 && Elements.is(parts.get(0), Names.SOAP, "Header") ? 1 : 0;
        Refusal.when(parts.size() != headers + 1, Reason.NOT_AN_ENVELOPE);
        Refusal.when(!Elements.is(parts.get(headers), Names.SOAP, "Body"), Reason.NOT_AN_ENVELOPE);
        return parts.get(headers);
    }

    private static Element securityOf(Element envelope) throws Refusal {
        List<Element> headers = Elements.childrenOf(envelope, Names.SOAP, "Header");
        Refusal.when(headers.isEmpty(), Reason.SIGNATURE_MISSING);
        List<Element> found = Elements.childrenOf(headers.get(0), Names.WSSE, "Security");
        Refusal.when(found.isEmpty(), Reason.SIGNATURE_MISSING);
        Refusal.when(found.size() > 1, Reason.SEVERAL_SIGNATURES);
        return found.get(0);
    }

    /** The Reference names the very Body that is read, and nothing else has its name. */
    void refuseUnlessCovered() throws Refusal {
        String id = body.getAttributeNS(Names.WSU, "Id");
        Refusal.when(id.isEmpty() || !signature.uri().equals("#" + id), Reason.CONTENT_NOT_COVERED);
        Identifiers.refuseTwice(id, body.getOwnerDocument());
        Refusal.when(!signature.transforms().equals(List.of(Names.EXCLUSIVE)), Reason.FOREIGN_TRANSFORM);
        Refusal.when(!signature.canonicalization().equals(Names.EXCLUSIVE), Reason.FOREIGN_TRANSFORM);
    }
}
