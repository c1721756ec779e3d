package kz.iin.partner.system;

import jakarta.xml.ws.Holder;
import java.util.List;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mtsriap.v1.Verification;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.FoundPerson;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import kz.iin.contract.provided.mvd.v1.NameQuery;
import kz.iin.contract.provided.mvd.v1.Refuse;

/**
 * Where the tools do not agree: requests that leave a choice. wsimport makes a parameter of each
 * possibility, and the caller leaves out all but one.
 */
final class Choices {

    private Choices() {}

    static String decide(MvdRegistry registry, String number, String operator, Form form) throws IinFault {
        Holder<String> iin = new Holder<>();
        registry.decide(new Holder<>(number), operator, form, null, new Holder<>(), iin);
        return iin.value;
    }

    static void decide(MvdRegistry registry, String number, String operator, Refuse refusal) throws IinFault {
        registry.decide(new Holder<>(number), operator, null, refusal, new Holder<>(), new Holder<>());
    }

    static List<String> applicationsOf(MvdRegistry registry, String iin) throws IinFault {
        Holder<List<FoundPerson>> found = new Holder<>();
        registry.findPerson(iin, null, null, found, new Holder<>());
        return numbers(found);
    }

    static List<String> applicationsOf(MvdRegistry registry, DocumentQuery document) throws IinFault {
        Holder<List<FoundPerson>> found = new Holder<>();
        registry.findPerson(null, document, null, found, new Holder<>());
        return numbers(found);
    }

    static List<String> applicationsOf(MvdRegistry registry, NameQuery name) throws IinFault {
        Holder<List<FoundPerson>> found = new Holder<>();
        registry.findPerson(null, null, name, found, new Holder<>());
        return numbers(found);
    }

    static String verify(MtsriapRegistry registry, String certificate, byte[] sha256)
            throws kz.iin.contract.provided.mtsriap.v1.IinFault {
        Holder<Verification> verification = new Holder<>();
        registry.verifyCertificate(
                certificate, sha256, null, null, null, verification, new Holder<>(), new Holder<>(), new Holder<>());
        return verification.value.value();
    }

    private static List<String> numbers(Holder<List<FoundPerson>> found) {
        return found.value.stream().map(FoundPerson::getApplicationNumber).toList();
    }
}
