package kz.iin.certificate.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fop.configuration.Configuration;
import org.apache.fop.configuration.ConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The configuration of FOP as values. Its own is a deferred DOM, which changes where it is walked: each document walks it, and
 * two at once break it.
 */
record FrozenConfiguration(
        String name, String value, Map<String, String> attributes, List<FrozenConfiguration> children)
        implements Configuration {

    FrozenConfiguration {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    static Configuration of(InputStream xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return of(factory.newDocumentBuilder().parse(xml).getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML without a DTD", e);
        }
    }

    private static FrozenConfiguration of(Element element) {
        NodeList nodes = element.getChildNodes();
        NamedNodeMap attributes = element.getAttributes();
        return new FrozenConfiguration(
                element.getNodeName(),
                element.getTextContent(),
                IntStream.range(0, attributes.getLength())
                        .mapToObj(attributes::item)
                        .collect(Collectors.toMap(node -> node.getNodeName(), node -> node.getNodeValue())),
                IntStream.range(0, nodes.getLength())
                        .mapToObj(nodes::item)
                        .filter(Element.class::isInstance)
                        .map(node -> of((Element) node))
                        .toList());
    }

    @Override
    public Configuration getChild(String key) {
        return getChild(key, true);
    }

    /** Null for a child that is missing and need not be: so FOP wants it. */
    @Override
    public Configuration getChild(String key, boolean evenIfMissing) {
        return named(key).findFirst().orElseGet(() -> evenIfMissing ? missing(key) : null);
    }

    @Override
    public Configuration[] getChildren(String key) {
        return named(key).toArray(Configuration[]::new);
    }

    @Override
    public String[] getAttributeNames() {
        return attributes.keySet().toArray(String[]::new);
    }

    @Override
    public String getAttribute(String key) {
        return attributes.get(key);
    }

    @Override
    public String getAttribute(String key, String otherwise) {
        return attributes.getOrDefault(key, otherwise);
    }

    @Override
    public boolean getAttributeAsBoolean(String key, boolean otherwise) {
        return attribute(key).map(Boolean::valueOf).orElse(otherwise);
    }

    @Override
    public float getAttributeAsFloat(String key) throws ConfigurationException {
        return attribute(key).map(Float::valueOf).orElseThrow(() -> new ConfigurationException(key));
    }

    @Override
    public float getAttributeAsFloat(String key, float otherwise) {
        return attribute(key).map(Float::valueOf).orElse(otherwise);
    }

    @Override
    public int getAttributeAsInteger(String key, int otherwise) {
        return attribute(key).map(Integer::valueOf).orElse(otherwise);
    }

    @Override
    public String getValue() throws ConfigurationException {
        return given().orElseThrow(() -> new ConfigurationException(name));
    }

    @Override
    public String getValue(String otherwise) {
        return given().orElse(otherwise);
    }

    @Override
    public boolean getValueAsBoolean() throws ConfigurationException {
        return Boolean.parseBoolean(getValue());
    }

    @Override
    public boolean getValueAsBoolean(boolean otherwise) {
        return given().map(Boolean::valueOf).orElse(otherwise);
    }

    @Override
    public int getValueAsInteger() throws ConfigurationException {
        return Integer.parseInt(getValue());
    }

    @Override
    public int getValueAsInteger(int otherwise) {
        return given().map(Integer::valueOf).orElse(otherwise);
    }

    @Override
    public float getValueAsFloat() throws ConfigurationException {
        return Float.parseFloat(getValue());
    }

    @Override
    public float getValueAsFloat(float otherwise) {
        return given().map(Float::valueOf).orElse(otherwise);
    }

    @Override
    public String getLocation() {
        return name;
    }

    private Stream<FrozenConfiguration> named(String key) {
        return children.stream().filter(child -> child.name.equals(key));
    }

    private Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    private Optional<String> given() {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    private static FrozenConfiguration missing(String key) {
        return new FrozenConfiguration(key, "", Map.of(), List.of());
    }
}
