package kz.iin.duplicates.prepared;

import java.util.List;
import java.util.stream.Stream;
import kz.iin.duplicates.name.NameToken;
import kz.iin.duplicates.name.Role;

/** One spelling of a name in tokens; at least one. */
public record PreparedName(List<NameToken> tokens) {

    public PreparedName {
        tokens = List.copyOf(tokens);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("tokens are never none");
        }
    }

    public Stream<NameToken> of(Role role) {
        return tokens.stream().filter(token -> token.role() == role);
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "PreparedName[withheld]";
    }
}
