package kz.iin.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Page;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a list that is turned page by page. It knows where the pages seen so far begin and that there is one more,
 * never how many there are: nothing is counted.
 */
public class PagedRows<T> extends LazyDataModel<T> {

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Source<T> {
        Page<T> page(Optional<String> after, int limit);
    }

    private final Source<T> source;
    private final List<String> cursors = new ArrayList<>();
    private int known;

    public PagedRows(Source<T> source) {
        this.source = source;
    }

    public static <T> PagedRows<T> none() {
        return new PagedRows<>((after, limit) -> new Page<>(List.of(), Optional.empty()));
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return known;
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        int turned = Math.min(first / pageSize, cursors.size());
        Optional<String> after = turned == 0 ? Optional.empty() : Optional.of(cursors.get(turned - 1));
        Page<T> page = source.page(after, pageSize);
        if (turned == cursors.size()) {
            page.next().ifPresent(cursors::add);
        }
        int oneMore = page.next().isPresent() ? 1 : 0;
        known = turned * pageSize + page.entries().size() + oneMore;
        setRowCount(known);
        return page.entries();
    }
}
