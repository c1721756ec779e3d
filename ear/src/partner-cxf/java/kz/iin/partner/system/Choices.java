package kz.iin.partner.system;

import java.util.List;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mtsriap.v1.VerifyCertificate;
import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.FoundPerson;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.contract.provided.mvd.v1.NameQuery;
import kz.iin.contract.provided.mvd.v1.Refuse;

/**
 * Where the tools do not agree: requests that leave a choice. wsdl2java makes one object of the
 * request.
 */
final class Choices {

    private Choices() {}

    static String decide(MvdRegistry registry, String number, String operator, Form form) throws IinFault {
        Decide decision = decision(number, operator);
        decision.setForm(form);
        return registry.decide(decision).getIin();
    }

    static void decide(MvdRegistry registry, String number, String operator, Refuse refusal) throws IinFault {
        Decide decision = decision(number, operator);
        decision.setRefuse(refusal);
        registry.decide(decision);
    }

    static List<String> applicationsOf(MvdRegistry registry, String iin) throws IinFault {
        FindPerson query = new FindPerson();
        query.setIin(iin);
        return found(registry, query);
    }

    static List<String> applicationsOf(MvdRegistry registry, DocumentQuery document) throws IinFault {
        FindPerson query = new FindPerson();
        query.setDocument(document);
        return found(registry, query);
    }

    static List<String> applicationsOf(MvdRegistry registry, NameQuery name) throws IinFault {
        FindPerson query = new FindPerson();
        query.setNameAndBirthDate(name);
        return found(registry, query);
    }

    static String verify(MtsriapRegistry registry, String certificate, byte[] sha256)
            throws kz.iin.contract.provided.mtsriap.v1.IinFault {
        VerifyCertificate query = new VerifyCertificate();
        query.setCertificateNumber(certificate);
        query.setSha256(sha256);
        return registry.verifyCertificate(query).getVerification().value();
    }

    private static Decide decision(String number, String operator) {
        Decide decision = new Decide();
        decision.setApplicationNumber(number);
        decision.setOperator(operator);
        return decision;
    }

    private static List<String> found(MvdRegistry registry, FindPerson query) throws IinFault {
        return registry.findPerson(query).getPerson().stream()
                .map(FoundPerson::getApplicationNumber)
                .toList();
    }
}
