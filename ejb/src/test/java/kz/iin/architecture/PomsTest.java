package kz.iin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class PomsTest {

    private static final Path PARENT = Path.of("..");

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_names_no_version(String module) throws Exception {
        assertThat(texts(PARENT.resolve(module), "//dependency/version | //plugin/version | //artifactItem/version"))
                .allMatch(version -> version.startsWith("${version."), "named in the parent");
    }

    private static Stream<String> modules() throws Exception {
        return texts(PARENT, "/project/modules/module");
    }

    private static Stream<String> texts(Path folder, String path) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pom.xml").toFile());
        NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Node::getTextContent);
    }
}
