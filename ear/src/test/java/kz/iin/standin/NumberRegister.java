package kz.iin.standin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.iin.contract.common.gbdfl.v1.NameQuery;
import kz.iin.contract.common.gbdfl.v1.Person;
import kz.iin.contract.common.gbdfl.v1.RegisteredPerson;

/** Who has which number, in memory: one person for a number, one number for a document. */
public final class NumberRegister {

    private final Map<String, RegisteredPerson> byNumber = new ConcurrentHashMap<>();
    private final Map<Likeness, RegisteredPerson> byDocument = new ConcurrentHashMap<>();
    private final Map<String, List<RegisteredPerson>> byDocumentNumber = new ConcurrentHashMap<>();
    private final Map<Likeness, List<RegisteredPerson>> byName = new ConcurrentHashMap<>();

    NumberRegister(List<KnownPerson> knownPersons) {
        knownPersons.forEach(known -> known.iin().ifPresent(iin -> register(iin, known.person())));
    }

    /** Registers, unless number or document is another's; a repetition is registered already and no conflict. */
    synchronized Optional<Conflict> register(String iin, Person person) {
        Likeness document = Likeness.of(person.getDocument());
        RegisteredPerson ofDocument = byDocument.get(document);
        if (ofDocument != null && !ofDocument.getIin().equals(iin)) {
            return Optional.of(new Conflict(Code.PERSON_HAS_NUMBER, ofDocument.getIin()));
        }
        if (ofDocument == null && byNumber.containsKey(iin)) {
            return Optional.of(new Conflict(Code.NUMBER_TAKEN, iin));
        }
        if (ofDocument == null) {
            add(iin, person, document);
        }
        return Optional.empty();
    }

    private void add(String iin, Person person, Likeness document) {
        RegisteredPerson registered = new RegisteredPerson();
        registered.setIin(iin);
        registered.setPerson(person);
        byNumber.put(iin, registered);
        byDocument.put(document, registered);
        list(byDocumentNumber, person.getDocument().getNumber()).add(registered);
        Likeness.namesOf(person).forEach(name -> list(byName, name).add(registered));
    }

    /** The number has these data from now on, unless the document is another's. */
    synchronized Optional<Conflict> correct(String iin, Person person) {
        RegisteredPerson ofDocument = byDocument.get(Likeness.of(person.getDocument()));
        if (ofDocument != null && !ofDocument.getIin().equals(iin)) {
            return Optional.of(new Conflict(Code.PERSON_HAS_NUMBER, ofDocument.getIin()));
        }
        annul(iin);
        return register(iin, person);
    }

    /** The number is nobody's any more; one that is not registered stays so. */
    synchronized void annul(String iin) {
        RegisteredPerson gone = byNumber.remove(iin);
        if (gone != null) {
            byDocument.values().remove(gone);
            byDocumentNumber.values().forEach(persons -> persons.remove(gone));
            byName.values().forEach(persons -> persons.remove(gone));
        }
    }

    public Optional<RegisteredPerson> ofNumber(String iin) {
        return Optional.ofNullable(byNumber.get(iin));
    }

    List<RegisteredPerson> ofDocument(String number) {
        return byDocumentNumber.getOrDefault(number, List.of());
    }

    List<RegisteredPerson> named(NameQuery query) {
        return byName.getOrDefault(Likeness.of(query), List.of());
    }

    /** Everybody who has a number, the known persons among them. */
    public Collection<RegisteredPerson> all() {
        return List.copyOf(byNumber.values());
    }

    private static <K> List<RegisteredPerson> list(Map<K, List<RegisteredPerson>> index, K key) {
        return index.computeIfAbsent(key, k -> new CopyOnWriteArrayList<>());
    }

    /** Why a number is not registered, and the number that stands in the way. */
    record Conflict(Code code, String existingIin) {}
}
