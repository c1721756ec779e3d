package kz.iin.web.soap;

import jakarta.xml.bind.UnmarshalException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import kz.iin.copy.scanning.ScannerSilent;
import kz.iin.shared.DomainException;
import org.apache.cxf.attachment.HeaderSizeExceededException;
import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.interceptor.Fault;
import org.xml.sax.SAXParseException;

/** Finds out what an exception means. What nobody foresaw is {@link FaultCode#INTERNAL}. */
final class Diagnose {

    /** How CXF says that the body holds no operation of the service. */
    private static final Set<String> NO_SUCH_OPERATION =
            Set.of("NO_PART_FOUND", "UNEXPECTED_ELEMENT", "SOAP_ACTION_MISMATCH", "SOAP_ACTION_MISMATCH_OP");

    private Diagnose() {}

    /** An exception while the request is carried out. */
    static Diagnosis carryingOut(Throwable thrown) {
        return known(thrown).orElseGet(() -> Diagnosis.of(FaultCode.INTERNAL));
    }

    /** An exception while the request is read: here the XML is the caller's, and so is what is wrong with it. */
    static Diagnosis reading(Throwable thrown, ElementPath path) {
        return known(thrown)
                .or(() -> missingAttachment(path))
                .or(() -> schemaViolation(thrown, path))
                .or(() -> first(thrown, XMLStreamException.class).map(e -> Diagnosis.of(FaultCode.MALFORMED_XML)))
                .or(() -> first(thrown, IOException.class).map(e -> Diagnosis.of(FaultCode.NOT_SOAP)))
                .or(() ->
                        first(thrown, HeaderSizeExceededException.class).map(e -> Diagnosis.of(FaultCode.TOO_COMPLEX)))
                .or(() -> first(thrown, UnmarshalException.class).map(e -> unreadable(path)))
                .or(() -> first(thrown, Fault.class).flatMap(Diagnose::protocolViolation))
                .orElseGet(() -> Diagnosis.of(FaultCode.INTERNAL));
    }

    private static Optional<Diagnosis> known(Throwable thrown) {
        return first(thrown, ScannerSilent.class)
                .map(e -> Diagnosis.of(FaultCode.COPIES_NOT_SCANNED))
                .or(() -> first(thrown, DomainException.class).map(Diagnosis::of))
                .or(() -> first(thrown, InvalidValue.class).map(Diagnosis::of))
                .or(() -> first(thrown, NotAdmitted.class).map(Diagnosis::of))
                .or(() -> first(thrown, Unreadable.class).map(Unreadable::diagnosis))
                .or(() -> first(thrown, Coded.class).map(Coded::code).map(Diagnosis::of));
    }

    /** Whoever stumbled over it, an include that cannot be followed is the caller's: no address is ever followed. */
    private static Optional<Diagnosis> missingAttachment(ElementPath path) {
        return path.endsIn("Include")
                ? Optional.of(Diagnosis.of(SchemaRule.ATTACHMENT, path.parent()))
                : Optional.empty();
    }

    private static Optional<Diagnosis> schemaViolation(Throwable thrown, ElementPath path) {
        return first(thrown, SAXParseException.class)
                .map(SAXParseException::getMessage)
                .flatMap(SchemaRule::of)
                .map(violation -> Diagnosis.of(violation, path));
    }

    /** What JAXB sees before the validator does: an element inside a value, at once; a bad value, at its end. */
    private static Diagnosis unreadable(ElementPath path) {
        return path.ended()
                ? Diagnosis.of(SchemaRule.TYPE, path.toString())
                : Diagnosis.of(SchemaRule.CHILD_ELEMENT, path.parent());
    }

    private static Optional<Diagnosis> protocolViolation(Fault fault) {
        if (NO_SUCH_OPERATION.contains(String.valueOf(fault.getCode()))) {
            return Optional.of(Diagnosis.of(FaultCode.UNKNOWN_OPERATION));
        }
        return fault instanceof SoapFault ? Optional.of(Diagnosis.of(FaultCode.NOT_SOAP)) : Optional.empty();
    }

    private static <T> Optional<T> first(Throwable thrown, Class<T> type) {
        Predicate<Throwable> wanted = type::isInstance;
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .filter(wanted)
                .findFirst()
                .map(type::cast);
    }
}
