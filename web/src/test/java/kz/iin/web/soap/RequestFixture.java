package kz.iin.web.soap;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Requests to play with. The person is invented. */
final class RequestFixture {

    private static final String SUBMISSION = """
            <m:submitApplication xmlns:m="urn:kz:iin:contract:provided:mfa:v1" xmlns:t="urn:kz:iin:contract:common:types:v1">
            <m:requestId>0f8fad5b-d9cb-469f-a165-70867728950e</m:requestId>
            <m:mission>TUR-IST</m:mission>
            <m:officer>officer.one</m:officer>
            <m:consentGivenOn>2026-01-15</m:consentGivenOn>
            <m:person>
            <t:latinName><t:surname>DEMIR</t:surname><t:givenName>AYLA</t:givenName></t:latinName>
            <t:birthDate>1990-03</t:birthDate>
            <t:sex>F</t:sex>
            <t:citizenship>TUR</t:citizenship>
            <t:birthPlace>ANKARA</t:birthPlace>
            <t:identityDocument><t:type>PASSPORT</t:type><t:number>U1234567</t:number><t:issuer>TUR</t:issuer>\
            <t:issued>2020-02-01</t:issued><t:expires>2030-02-01</t:expires></t:identityDocument>
            </m:person>
            <m:documentCopy><t:kind>IDENTITY_DOCUMENT</t:kind><t:content>JVBERi0xLjQK</t:content></m:documentCopy>
            </m:submitApplication>
            """;

    private RequestFixture() {}

    static String aSubmission() {
        return envelope(SUBMISSION);
    }

    /** Fails if there is nothing to replace: a case that changes nothing would prove nothing. */
    static String aSubmissionWith(String replacement, String replaced) {
        if (!SUBMISSION.contains(replaced)) {
            throw new IllegalArgumentException("Not in the fixture: " + replaced);
        }
        return envelope(SUBMISSION.replace(replaced, replacement));
    }

    static String envelope(String body) {
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + body
                + "</s:Body></s:Envelope>";
    }

    static GuardedReader guarded(String xml) throws XMLStreamException {
        return new GuardedReader(plain(xml));
    }

    private static XMLStreamReader plain(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(xml));
    }
}
