package kz.iin.web.soap.mtsriap;

import kz.iin.application.ApplicationNumber;
import kz.iin.application.Page;
import kz.iin.application.Standing;
import kz.iin.application.registration.FormedEntry;
import kz.iin.contract.provided.mtsriap.v1.ConfirmRegistrationResponse;
import kz.iin.contract.provided.mtsriap.v1.FormedNumber;
import kz.iin.contract.provided.mtsriap.v1.ListFormedNumbersResponse;
import kz.iin.number.Iin;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.PersonMapper;

/** Between MTsRIAP's words and ours. */
final class MtsriapMapper {

    private MtsriapMapper() {}

    static ApplicationNumber number(String sent) {
        return Field.at("applicationNumber").make(() -> new ApplicationNumber(sent));
    }

    static Iin iin(String sent) {
        return Field.at("iin").make(() -> new Iin(sent));
    }

    static ListFormedNumbersResponse page(Page<FormedEntry> page) {
        ListFormedNumbersResponse told = new ListFormedNumbersResponse();
        page.entries().stream().map(MtsriapMapper::formed).forEach(told.getNumber()::add);
        told.setNext(page.next().orElse(null));
        return told;
    }

    static ConfirmRegistrationResponse confirmed(Standing standing) {
        ConfirmRegistrationResponse told = new ConfirmRegistrationResponse();
        told.setApplicationNumber(standing.number().value());
        told.setStatus(CodeMapper.status(standing.status()));
        return told;
    }

    private static FormedNumber formed(FormedEntry formed) {
        FormedNumber told = new FormedNumber();
        told.setIin(formed.iin().value());
        told.setApplicationNumber(formed.number().value());
        told.setFormedAt(formed.formedAt());
        told.setPerson(PersonMapper.person(formed.person()));
        return told;
    }
}
