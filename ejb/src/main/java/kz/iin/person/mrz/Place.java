package kz.iin.person.mrz;

import java.util.List;

/** Where something stands in the zone: its line and its positions, counted from one as ICAO Doc 9303 does. */
public record Place(int line, int first, int last) {

    public Place {
        if (line < 1 || first < 1 || last < first) {
            throw new IllegalArgumentException("place: a line and positions from one on");
        }
    }

    String in(List<String> lines) {
        return lines.get(line - 1).substring(first - 1, last);
    }

    /** The position behind, where the check digit of an element stands. */
    Place behind() {
        return new Place(line, last + 1, last + 1);
    }

    int length() {
        return last - first + 1;
    }
}
