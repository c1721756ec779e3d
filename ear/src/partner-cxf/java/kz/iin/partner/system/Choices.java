package kz.iin.partner.system;

import kz.iin.contract.provided.mvd.v1.Decide;
import kz.iin.contract.provided.mvd.v1.Form;
import kz.iin.contract.provided.mvd.v1.IinFault;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
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

    private static Decide decision(String number, String operator) {
        Decide decision = new Decide();
        decision.setApplicationNumber(number);
        decision.setOperator(operator);
        return decision;
    }
}
