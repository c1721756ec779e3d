package kz.iin.standin;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.iin.contract.common.gbdfl.v1.Person;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A person of whom the ministries know more than of everybody else, from {@code known-persons.xml}. */
record KnownPerson(Person person, Optional<String> iin, Code documentStatus, boolean hasRemark) {

    private static final String GBD_FL = "urn:kz:iin:contract:common:gbdfl:v1";

    static List<KnownPerson> all() {
        try (InputStream file = KnownPerson.class.getResourceAsStream("known-persons.xml")) {
            Element root = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getDocumentElement();
            Unmarshaller reader = JAXBContext.newInstance(Person.class).createUnmarshaller();
            NodeList entries = root.getElementsByTagName("known");
            return IntStream.range(0, entries.getLength())
                    .mapToObj(entries::item)
                    .map(Element.class::cast)
                    .map(entry -> from(entry, reader))
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException | JAXBException e) {
            throw new IllegalStateException("known-persons.xml cannot be read", e);
        }
    }

    private static KnownPerson from(Element entry, Unmarshaller reader) {
        try {
            Element person =
                    (Element) entry.getElementsByTagNameNS(GBD_FL, "person").item(0);
            return new KnownPerson(
                    reader.unmarshal(person, Person.class).getValue(),
                    Optional.of(entry.getAttribute("iin")).filter(iin -> !iin.isEmpty()),
                    Code.valueOf(entry.getAttribute("document")),
                    Boolean.parseBoolean(entry.getAttribute("remark")));
        } catch (JAXBException e) {
            throw new IllegalStateException("a known person cannot be read", e);
        }
    }

    boolean holds(Likeness document) {
        return Likeness.of(person.getDocument()).equals(document);
    }

    boolean isLike(Person other) {
        return holds(Likeness.of(other.getDocument()))
                || Likeness.namesOf(person).stream().anyMatch(Likeness.namesOf(other)::contains);
    }
}
