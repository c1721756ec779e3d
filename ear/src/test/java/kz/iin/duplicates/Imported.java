package kz.iin.duplicates;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import kz.iin.duplicates.index.NewPerson;
import kz.iin.duplicates.index.Origin;
import kz.iin.duplicates.load.KeyedRecord;
import kz.iin.sample.Population;

/** Persons of a register that was brought in; each holds the number of its index. */
final class Imported {

    private Imported() {}

    static List<KeyedRecord> persons(int count, LongFunction<PersonData> data) {
        return LongStream.range(0, count)
                .mapToObj(index -> KeyedRecord.of(new NewPerson(
                        Origin.IMPORTED,
                        Optional.empty(),
                        Optional.of(Population.iin(index)),
                        data.apply(index),
                        IndexStage.AT)))
                .toList();
    }
}
