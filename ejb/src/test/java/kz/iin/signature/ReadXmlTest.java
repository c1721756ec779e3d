package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class ReadXmlTest {

    private static final long GIGABYTE = 1L << 30;
    private static final XmlLimits LIMITS = new XmlLimits(1 << 20, 10, 20, 1_000);

    @Test
    void what_is_read_is_what_came_without_the_comments() throws Exception {
        String message = """
                <?before one?>
                <!-- comment -->
                <a:root xmlns:a="urn:a" xmlns="urn:b" b="2" a:a="1"><child xml:lang="kk">\
                Қазақ&#xD;<![CDATA[<text>]]> &amp; <!-- inner --><?inner two?></child><empty xmlns=""></empty></a:root>
                <?after three?>""";

        Document read = new ReadXml(XmlLimits.USUAL).read(bytes(message));

        assertThat(text(Canonical.bytes(read, Names.INCLUSIVE_WITH_COMMENTS)))
                .isEqualTo(message.replaceAll("<!-- [a-z]+ -->\n?", "")
                        .replace("<![CDATA[<text>]]>", "&lt;text&gt;")
                        .replace("a:a=\"1\"", "")
                        .replace("b=\"2\" ", "b=\"2\" a:a=\"1\"")
                        .replace("xmlns:a=\"urn:a\" xmlns=\"urn:b\"", "xmlns=\"urn:b\" xmlns:a=\"urn:a\""));
    }

    /** A reader that takes the first piece of text must not see less than was signed. */
    @Test
    void a_comment_does_not_cut_a_value_in_two() throws Exception {
        Document read = new ReadXml(XmlLimits.USUAL).read(bytes("<iin>9107<!-- cut -->1440<![CDATA[0028]]></iin>"));

        assertThat(read.getDocumentElement().getFirstChild().getNodeValue()).isEqualTo("910714400028");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;'><!ENTITY z '&y;&y;&y;&y;'>]><a>&z;</a>",
                "<a>&unknown;</a>",
                "<a><b></a>",
                "<a:b/>",
                "<a/><a/>",
                "",
                "plain text"
            })
    void a_document_type_an_entity_and_what_is_no_xml_are_refused(String text) {
        assertRefused(text);
    }

    @Test
    void elements_lie_in_each_other_up_to_a_depth() throws Exception {
        assertThat(new ReadXml(LIMITS).read(bytes(nested(10))).getDocumentElement())
                .isNotNull();
        assertRefused(nested(11));
    }

    @Test
    void an_element_has_attributes_up_to_a_number() throws Exception {
        assertThat(new ReadXml(LIMITS).read(bytes(withAttributes(20))).getDocumentElement())
                .isNotNull();
        assertRefused(withAttributes(21));
    }

    @Test
    void a_message_has_nodes_up_to_a_number() throws Exception {
        assertThat(new ReadXml(LIMITS).read(bytes(withChildren(999))).getDocumentElement())
                .isNotNull();
        assertRefused(withChildren(1_000));
    }

    @Test
    void a_message_has_bytes_up_to_a_number() throws Exception {
        String name = "<a>%s</a>";
        String fitting = name.formatted("x".repeat((1 << 20) - 7));

        assertThat(new ReadXml(LIMITS).read(bytes(fitting)).getDocumentElement())
                .isNotNull();
        assertRefused(name.formatted("x".repeat((1 << 20) - 6)));
    }

    /** Each goes on for a gigabyte; the reader has enough long before, and so keeps little. */
    @ParameterizedTest
    @CsvSource({
        "'<a ', 'a#=\"\" '",
        "'<a ', 'xmlns:a#=\"urn:#\" '",
        "'<a b=\"', '0123456789'",
        "'<a', '0123456789'",
        "'<a>', '0123456789'",
        "'<a>', '<b/>'",
        "'<a>', '<b>'",
        "'<a>', '<b c=\"#\"/>'",
        "'<a>', '<!-- -->'",
        "'<a><!--', '0123456789'",
        "'<a><?b ', '0123456789'"
    })
    void a_gigabyte_is_not_read(String beginning, String piece) {
        Endless endless = new Endless(beginning, piece, GIGABYTE);

        assertThatThrownBy(() -> new ReadXml(LIMITS).read(endless)).isInstanceOf(UnreadableXml.class);

        assertThat(endless.given()).isLessThan(2 << 20);
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    private static String withAttributes(int number) {
        StringBuilder text = new StringBuilder("<a");
        for (int i = 0; i < number; i++) {
            text.append(" a").append(i).append("=''");
        }
        return text.append("/>").toString();
    }

    private static String withChildren(int number) {
        return "<a>" + "<b/>".repeat(number) + "</a>";
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> new ReadXml(LIMITS).read(bytes(text))).isInstanceOf(UnreadableXml.class);
    }
}
