package kz.iin.bench.quality;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.comparison.Frequencies;
import kz.iin.duplicates.key.BlockingKeys;
import kz.iin.duplicates.key.SearchBounds;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.prepared.PreparedPerson;
import kz.iin.person.Country;

/** A register in memory, searched as the one in the database is. */
final class Register implements Frequencies {

    private final List<PreparedPerson> persons;
    private final Map<Long, List<Integer>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byDate;
    private final Map<String, Long> words;
    private final Map<String, Long> sounds;
    private final Map<String, Long> citizenships;

    Register(List<PreparedPerson> persons) {
        this.persons = List.copyOf(persons);
        for (int i = 0; i < persons.size(); i++) {
            for (long key : BlockingKeys.stored(persons.get(i))) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
            }
        }
        byDate = IntStream.range(0, persons.size())
                .boxed()
                .filter(i -> persons.get(i).birthDate().isComplete())
                .collect(groupingBy(i -> persons.get(i).birthDate().digits()));
        words = counted(person -> tokens(person).map(NameToken::text));
        sounds = counted(person -> tokens(person).flatMap(token -> token.sounds().stream()));
        citizenships = counted(person -> person.citizenship().stream().map(Country::code));
    }

    PreparedPerson person(int number) {
        return persons.get(number);
    }

    /** Those who share keys with that person, or the birth date and many letters, bounded as the search is; the person too. */
    SortedSet<Integer> candidates(int number) {
        PreparedPerson probe = persons.get(number);
        Map<Integer, Double> rarity = new HashMap<>();
        for (long key : BlockingKeys.probes(probe)) {
            List<Integer> all = byKey.getOrDefault(key, List.of());
            int most = SearchBounds.most(key);
            boolean leads = most >= SearchBounds.ALWAYS || all.size() < most;
            double proved = leads ? SearchBounds.worth(key) / Math.min(all.size(), most) : SearchBounds.OF_A_COMMON_KEY;
            all.stream().limit(most).forEach(person -> rarity.merge(person, proved, Double::sum));
        }
        List<Integer> born = byDate.getOrDefault(probe.birthDate().digits(), List.of());
        int leastAlike = born.size() < SearchBounds.QUIET_DATE ? 0 : SearchBounds.leastAlike(probe.letterSignature());
        born.stream()
                .limit(SearchBounds.OF_A_DATE)
                .filter(person -> sharedLetters(probe, persons.get(person)) >= leastAlike)
                .sorted(comparingInt(person -> -sharedLetters(probe, persons.get(person))))
                .limit(SearchBounds.BY_LETTERS)
                .forEach(person -> rarity.merge(person, SearchBounds.LEAST_RARITY, Double::sum));
        List<Map.Entry<Integer, Double>> ranked = rarity.entrySet().stream()
                .filter(found -> found.getValue() >= SearchBounds.LEAST_RARITY)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .toList();
        return IntStream.range(0, ranked.size())
                .filter(place ->
                        place < SearchBounds.FIRST_FEW || ranked.get(place).getValue() >= SearchBounds.ENOUGH)
                .mapToObj(place -> ranked.get(place).getKey())
                .collect(toCollection(TreeSet::new));
    }

    private static int sharedLetters(PreparedPerson one, PreparedPerson other) {
        return Long.bitCount(one.letterSignature() & other.letterSignature());
    }

    double keysOfAPerson() {
        return byKey.values().stream().mapToInt(Collection::size).sum() / (double) persons.size();
    }

    @Override
    public long ofWord(String text) {
        return words.getOrDefault(text, 0L);
    }

    @Override
    public long ofSound(String sound) {
        return sounds.getOrDefault(sound, 0L);
    }

    @Override
    public long ofCitizenship(String code) {
        return citizenships.getOrDefault(code, 0L);
    }

    @Override
    public long persons() {
        return persons.size();
    }

    private Map<String, Long> counted(Function<PreparedPerson, Stream<String>> parts) {
        return persons.stream()
                .flatMap(person -> parts.apply(person).distinct())
                .collect(groupingBy(any -> any, counting()));
    }

    private static Stream<NameToken> tokens(PreparedPerson person) {
        return person.names().stream().flatMap(name -> name.tokens().stream());
    }
}
