package kz.iin.signature;

/** Namespaces and identifiers of a signed message. Prefixes are nowhere looked at. */
final class Names {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String XMLNS = "http://www.w3.org/2000/xmlns/";
    static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String INCLUSIVE = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    static final String INCLUSIVE_WITH_COMMENTS = INCLUSIVE + "#WithComments";
    static final String ENVELOPED = DS + "enveloped-signature";

    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";
    static final String BASE64 = OASIS + "soap-message-security-1.0#Base64Binary";
    static final String X509_V3 = OASIS + "x509-token-profile-1.0#X509v3";

    private Names() {}
}
