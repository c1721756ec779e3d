package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kz.iin.contract.common.types.v1.FaultDetail;
import kz.iin.person.PersonRule;
import kz.iin.shared.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private static final UUID ID = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");

    private final Logger logger = Logger.getLogger(Incidents.class.getName());
    private final List<LogRecord> lines = new ArrayList<>();
    private final Handler recorder = recorder();
    private final Incidents incidents = new Incidents(() -> ID);

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(recorder);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(recorder);
        logger.setUseParentHandlers(true);
    }

    @Test
    void what_the_caller_erred_in_is_one_line_without_a_stack_trace() {
        Exception thrown = new IllegalArgumentException("DEMIR");

        incidents.open(Diagnosis.of(SchemaRule.LENGTH, "person/birthPlace"), thrown, "Mfa.submit", request("en"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.INFO);
            assertThat(line.getThrown()).isNull();
            assertThat(line.getParameters())
                    .containsExactly(ID, "INVALID_MESSAGE", "Mfa.submit", "person/birthPlace", "MFA", "-");
        });
    }

    @Test
    void what_broke_in_us_is_one_line_with_the_trace_but_without_its_texts() {
        SQLException inner = new SQLException("Failing row contains (DEMIR)", "23505");
        Exception thrown = new IllegalStateException("AYLA", inner);

        incidents.open(Diagnosis.of(FaultCode.INTERNAL), thrown, "Mfa.submit", request("en"));

        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(printed(line.getThrown()))
                    .contains("java.lang.IllegalStateException")
                    .contains("java.sql.SQLException, SQLSTATE 23505")
                    .contains("IncidentsTest.java")
                    .doesNotContain("DEMIR", "AYLA");
        });
    }

    @Test
    void the_caller_reads_the_incident_in_the_language_asked_for() {
        Incident incident = incidents.open(
                Diagnosis.of(FaultCode.TOO_LARGE), new NotAccepted(FaultCode.TOO_LARGE), "Mfa", request("kk"));

        assertThat(incident.message()).isEqualTo(FaultTexts.text("TOO_LARGE", Locale.forLanguageTag("kk")));
    }

    @Test
    void the_detail_is_the_fault_that_the_contract_declares() throws Exception {
        Diagnosis diagnosis = new Diagnosis("UNKNOWN_MISSION", 500, language -> "no <such mission", Optional.of("m"));

        String fault = new Incident(ID, diagnosis, Locale.ENGLISH).fault();

        assertAsDeclared(fault);
        assertThat(fault).contains("no &lt;such mission", ID.toString()).doesNotContain("rule>");
    }

    @Test
    void it_names_the_rule_and_tells_it_in_three_languages_whichever_was_asked_for() throws Exception {
        RuleBroken broken = new RuleBroken("birthDate", PersonRule.BIRTH_DATE_DAY);
        Diagnosis diagnosis = Diagnosis.of(new InvalidValue("person/birthDate", broken));

        String fault = new Incident(ID, diagnosis, Locale.forLanguageTag("ru")).fault();

        assertAsDeclared(fault);
        assertThat(fault)
                .contains("message>" + broken.text(Locale.forLanguageTag("ru")) + "<")
                .contains("rule>BIRTH_DATE_DAY<")
                .contains("kk>" + broken.text(Locale.forLanguageTag("kk")) + "<")
                .contains("ru>" + broken.text(Locale.forLanguageTag("ru")) + "<")
                .contains("en>" + broken.text(Locale.ENGLISH) + "<");
    }

    @Test
    void a_rule_of_the_schema_is_named_too() throws Exception {
        Diagnosis diagnosis = Diagnosis.of(SchemaRule.LENGTH, "person/birthPlace");

        String fault = new Incident(ID, diagnosis, Locale.ENGLISH).fault();

        assertAsDeclared(fault);
        assertThat(fault).contains("rule>LENGTH<");
    }

    private static void assertAsDeclared(String fault) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(FaultDetail.class.getResource("/META-INF/wsdl/common/types/v1/types.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(fault)));
    }

    private static HttpServletRequest request(String language) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                IncidentsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getLocales" -> Collections.enumeration(List.of(Locale.forLanguageTag(language)));
                    case "getAttribute" -> arguments[0].equals("kz.iin.sender") ? "MFA" : null;
                    case "setAttribute" -> null;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private Handler recorder() {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
