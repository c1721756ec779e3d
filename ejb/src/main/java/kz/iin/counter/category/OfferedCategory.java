package kz.iin.counter.category;

import java.util.List;
import java.util.Objects;
import kz.iin.application.reading.CodeName;

/**
 * A category, or a paper of one, by its code.
 *
 * @param papers what a category brings besides the identity document; a paper brings none
 */
public record OfferedCategory(String code, CodeName name, List<OfferedCategory> papers) {

    public OfferedCategory {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        papers = List.copyOf(papers);
    }
}
