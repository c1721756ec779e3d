package kz.iin.duplicates.index;

import java.util.List;

/**
 * Who may be the person searched for.
 *
 * @param ranked the likeliest first
 * @param more whether there are, or may be, candidates beyond those: somebody must be told
 */
public record Candidates(List<Candidate> ranked, boolean more) {

    public static final int MOST = 20;

    public static final Candidates NONE = new Candidates(List.of(), false);

    public Candidates {
        ranked = List.copyOf(ranked);
        if (ranked.size() > MOST) {
            throw new IllegalArgumentException("ranked holds at most " + MOST);
        }
    }

    public boolean isEmpty() {
        return ranked.isEmpty() && !more;
    }
}
