package kz.iin.partner.system;

import jakarta.activation.DataHandler;
import jakarta.xml.ws.Holder;
import jakarta.xml.ws.soap.MTOMFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kz.iin.contract.common.types.v1.DocumentCopy;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.RefusalGround;
import kz.iin.contract.common.types.v1.RefusalReason;
import kz.iin.contract.provided.mvd.v1.AwaitingDecision;
import kz.iin.contract.provided.mvd.v1.Finding;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistryService;
import kz.iin.contract.provided.mvd.v1.Refuse;

/** The system in which operators of the Ministry of Internal Affairs decide. */
final class OperatorsSystem {

    private static final String OPERATOR = "operator.one";
    private static final int PAGE = 2;

    private final Port<MvdRegistry> port = new Port<>(new MvdRegistryService().getMvdRegistryPort(new MTOMFeature()));

    Port<MvdRegistry> port() {
        return port;
    }

    /** Whether the application waits, looking page after page. */
    boolean awaits(String number) throws IinFault {
        Holder<List<AwaitingDecision>> page = new Holder<>();
        Holder<String> next = new Holder<>();
        do {
            String after = next.value;
            next.value = null;
            port.operations().listAwaitingDecision(after, PAGE, page, next);
            if (entries(page).stream()
                    .anyMatch(entry -> entry.getApplicationNumber().equals(number))) {
                return true;
            }
        } while (next.value != null);
        return false;
    }

    Opened open(String number) throws IinFault, IOException {
        Holder<Person> person = new Holder<>();
        Holder<List<Finding>> findings = new Holder<>();
        Holder<List<DocumentCopy>> copies = new Holder<>();
        port.operations()
                .getApplication(
                        new Holder<>(number),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        new Holder<>(),
                        person,
                        findings,
                        copies);
        List<byte[]> contents = new ArrayList<>();
        for (DocumentCopy copy : copies.value) {
            contents.add(bytes(copy.getContent()));
        }
        return new Opened(person.value, findings.value, contents);
    }

    String form(String number) throws IinFault {
        return Choices.decide(port.operations(), number, OPERATOR, new Form());
    }

    void refuse(String number, RefusalGround ground, String words) throws IinFault {
        RefusalReason reason = new RefusalReason();
        reason.setGround(ground);
        reason.setReason(words);
        Refuse refusal = new Refuse();
        refusal.getRefusal().add(reason);
        Choices.decide(port.operations(), number, OPERATOR, refusal);
    }

    private static List<AwaitingDecision> entries(Holder<List<AwaitingDecision>> page) {
        return page.value == null ? List.of() : page.value;
    }

    private static byte[] bytes(DataHandler content) throws IOException {
        try (InputStream stream = content.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    /** What the operator sees of an application. */
    record Opened(Person person, List<Finding> findings, List<byte[]> copies) {}
}
