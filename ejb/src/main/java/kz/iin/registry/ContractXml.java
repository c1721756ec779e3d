package kz.iin.registry;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.StringWriter;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.iin.journal.body.Body;
import kz.iin.shared.KeptValidators;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Writes and reads the messages of one contract; what does not fit the schema is neither sent nor believed. */
public final class ContractXml {

    /** Where a schema of the class path may lie: a folder, a jar, an archive of the server. */
    private static final String CLASS_PATH_SCHEMES = "file,jar:file,vfs";

    private final JAXBContext context;
    private final Schema schema;

    /** @param xsd the schema of the contract, from the class path */
    public ContractXml(URL xsd, Class<?>... types) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, CLASS_PATH_SCHEMES);
            this.schema = new KeptValidators(factory.newSchema(xsd));
            this.context = JAXBContext.newInstance(types);
        } catch (SAXException | JAXBException broken) {
            throw new IllegalStateException("contract " + xsd, broken);
        }
    }

    public String write(Object message) {
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.setSchema(schema);
            StringWriter text = new StringWriter();
            marshaller.marshal(message, text);
            return text.toString();
        } catch (JAXBException invalid) {
            throw new IllegalStateException("request breaks the contract", invalid);
        }
    }

    /** A written message as it goes over the wire, what is binary beside it, as MTOM has it. */
    Body withAttachments(String message) {
        try {
            Attachments attachments = new Attachments();
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.setAttachmentMarshaller(attachments);
            StringWriter text = new StringWriter();
            marshaller.marshal(read(message, Object.class), text);
            return attachments.around(SoapEnvelope.around(text.toString()));
        } catch (JAXBException invalid) {
            throw new IllegalStateException("request breaks the contract", invalid);
        }
    }

    public <T> T read(String answer, Class<T> type) throws JAXBException {
        try {
            return read(SoapEnvelope.reader(answer), type);
        } catch (XMLStreamException noXml) {
            throw new JAXBException(noXml);
        }
    }

    public <T> T read(Element answer, Class<T> type) throws JAXBException {
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setSchema(schema);
        return type.cast(unmarshaller.unmarshal(answer));
    }

    /** @param answer a reader that stands on the message's element */
    <T> T read(XMLStreamReader answer, Class<T> type) throws JAXBException {
        Unmarshaller unmarshaller = context.createUnmarshaller();
        unmarshaller.setSchema(schema);
        return type.cast(unmarshaller.unmarshal(answer));
    }
}
