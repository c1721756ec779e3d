package kz.iin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import kz.iin.contract.consumed.mvd.v1.CheckPerson;
import kz.iin.contract.consumed.mvd.v1.CheckPersonResponse;
import kz.iin.person.PersonFixture;
import kz.iin.registry.gbdfl.GbdFlNaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractXmlTest {

    private static final ContractXml XML = new ContractXml(
            CheckPerson.class.getResource("/META-INF/wsdl/consumed/mvd/v1/mvd.xsd"),
            CheckPerson.class,
            CheckPersonResponse.class);

    private static final String ANSWER = """
            <checkPersonResponse xmlns="urn:kz:iin:contract:consumed:mvd:v1"
                xmlns:g="urn:kz:iin:contract:common:gbdfl:v1">
              <header>
                <g:messageId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a03</g:messageId>
                <g:messageDate>2026-03-02T11:00:01+05:00</g:messageDate>
                <g:requestId>0b8a1c1e-3c1b-4f57-9d0a-0d6f3b1f7a02</g:requestId>
                <g:messageResult><g:code>00000</g:code><g:nameRu>да</g:nameRu><g:nameKz>иә</g:nameKz></g:messageResult>
              </header>
              <existingIin>800101050003</existingIin>
            </checkPersonResponse>""";

    @Test
    void a_request_that_keeps_the_contract_is_written() {
        assertThat(XML.write(aRequest())).doesNotStartWith("<?xml").contains("2026-00000017", "Йылмаз", "1988-03");
    }

    @Test
    void the_same_request_is_written_the_same() {
        assertThat(XML.write(aRequest())).isEqualTo(XML.write(aRequest()));
    }

    @Test
    void a_request_that_breaks_the_contract_is_not_written() {
        CheckPerson request = aRequest();
        request.setApplicationNumber("17");

        assertThatIllegalStateException()
                .isThrownBy(() -> XML.write(request))
                .withMessage("request breaks the contract");
    }

    @Test
    void an_answer_that_keeps_the_contract_is_read() throws Exception {
        assertThat(read(ANSWER).getExistingIin()).isEqualTo("800101050003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80010105000", "80010105000X", "8001010500033", ""})
    void an_answer_with_an_impossible_value_is_not_believed(String iin) {
        assertThatExceptionOfType(JAXBException.class).isThrownBy(() -> read(ANSWER.replace("800101050003", iin)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<checkPersonResponse/>", "<html><body>502</body></html>"})
    void an_answer_that_is_none_is_not_believed(String garbage) {
        assertThatExceptionOfType(JAXBException.class).isThrownBy(() -> read(garbage));
    }

    @Test
    void an_answer_of_another_version_is_not_believed() {
        assertThatExceptionOfType(JAXBException.class).isThrownBy(() -> read(ANSWER.replace("mvd:v1", "mvd:v2")));
    }

    @Test
    void an_answer_of_another_operation_is_not_believed() {
        assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> read(XML.write(aRequest())));
    }

    private static CheckPersonResponse read(String answer) throws Exception {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(answer));
        reader.nextTag();
        return XML.read(reader, CheckPersonResponse.class);
    }

    private static CheckPerson aRequest() {
        Question question = QuestionFixture.aCheckOf(PersonFixture.aPerson());
        CheckPerson request = new CheckPerson();
        request.setHeader(GbdFlNaming.header(question, "IIN_MFA"));
        request.setApplicationNumber(question.applicationNumber());
        request.setPerson(GbdFlNaming.person(question.person()));
        return request;
    }
}
