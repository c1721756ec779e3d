package kz.iin.web.soap;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URL;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import kz.iin.shared.KeptValidators;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The payloads of one contract where no SOAP stack reads and writes them: within the same limits, against the same schema,
 * into the same types, and what is wrong is told in the same words. Binary content stands inside, in base64.
 */
public final class ContractXml {

    /** Where a schema of the class path may lie: a folder, a jar, an archive of the server. */
    private static final String CLASS_PATH_SCHEMES = "file,jar:file,vfs";

    private final JAXBContext types;
    private final Schema schema;

    /** @param contract the generated interface; its package leads to the schema */
    public ContractXml(Class<?> contract) {
        URL xsd = contract.getResource(schemaOf(contract.getPackageName()));
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, CLASS_PATH_SCHEMES);
            schema = new KeptValidators(factory.newSchema(xsd));
            types = JAXBContext.newInstance(
                    contract.getAnnotation(XmlSeeAlso.class).value());
        } catch (SAXException | JAXBException broken) {
            throw new IllegalStateException("contract " + xsd, broken);
        }
    }

    /** Whatever is wrong with the XML flies as what {@link Incidents} knows. */
    public Object read(String xml) {
        return read(StaxUtils.createXMLStreamReader(new StringReader(xml)));
    }

    /** Whatever is wrong with the XML flies as what {@link Incidents} knows. */
    public Object read(Element xml) {
        return read(StaxUtils.createXMLStreamReader(xml));
    }

    public String write(Object payload) {
        try {
            Marshaller marshaller = types.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            StringWriter text = new StringWriter();
            marshaller.marshal(payload, text);
            return text.toString();
        } catch (JAXBException impossible) {
            throw new IllegalStateException("an answer in memory", impossible);
        }
    }

    private Object read(XMLStreamReader xml) {
        GuardedReader guarded = new GuardedReader(xml, 1);
        try {
            Unmarshaller unmarshaller = types.createUnmarshaller();
            unmarshaller.setSchema(schema);
            return unmarshaller.unmarshal(guarded);
        } catch (JAXBException wrong) {
            throw new Unreadable(Diagnose.reading(wrong, guarded.path()), wrong);
        }
    }

    /** From {@code kz.iin.contract.provided.mfa.v1} to {@code /META-INF/wsdl/provided/mfa/v1/mfa.xsd}. */
    private static String schemaOf(String contract) {
        return contract.replaceFirst(
                "kz\\.iin\\.contract\\.(\\w+)\\.(\\w+)\\.(\\w+)", "/META-INF/wsdl/$1/$2/$3/$2.xsd");
    }
}
