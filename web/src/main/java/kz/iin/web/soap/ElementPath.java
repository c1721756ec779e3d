package kz.iin.web.soap;

import java.util.List;
import java.util.Optional;

/**
 * Where in the request an element stands, below the element of the operation: {@code documentCopy[2]/content}.
 *
 * @param ended whether all of the element has been read
 */
record ElementPath(List<String> steps, boolean ended) {

    static final ElementPath ROOT = new ElementPath(List.of(), false);

    ElementPath {
        steps = List.copyOf(steps);
    }

    /** The path of an element below this one; of this one, if it is not known. */
    String child(Optional<String> name) {
        return name.map(this::below).orElseGet(this::toString);
    }

    /** The path of an element beside this one; of the parent, if it is not known. */
    String sibling(Optional<String> name) {
        return outer().child(name);
    }

    String parent() {
        return outer().toString();
    }

    boolean endsIn(String name) {
        return !steps.isEmpty() && steps.get(steps.size() - 1).equals(name);
    }

    private ElementPath outer() {
        return steps.isEmpty() ? this : new ElementPath(steps.subList(0, steps.size() - 1), false);
    }

    private String below(String name) {
        return steps.isEmpty() ? name : this + "/" + name;
    }

    @Override
    public String toString() {
        return String.join("/", steps);
    }
}
