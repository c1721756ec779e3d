package kz.iin.partner.system;

import jakarta.xml.ws.Holder;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
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
}
