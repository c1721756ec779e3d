package kz.iin.registry;

import kz.iin.duplicates.PersonData;
import kz.iin.number.Iin;

/** A person who has a number, as a ministry knows both. */
public record NumberHolder(Iin iin, PersonData data) {

    /** Withholds the person: this text may end in a log. */
    @Override
    public String toString() {
        return "NumberHolder[withheld]";
    }
}
