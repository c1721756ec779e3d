package kz.iin.web.console;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
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
    public interface Source<T> extends Serializable {
        Page<T> page(Optional<String> after, int limit);
    }

    /** By what a row is known. */
    @FunctionalInterface
    public interface Key<T> extends Serializable {
        String of(T row);
    }

    /** So many rows on a page; a request that was made by hand may ask for a million. */
    private static final int MOST = 100;

    private final Source<T> source;
    private final Key<T> key;
    private final List<String> cursors = new ArrayList<>();
    private final Map<String, T> chosen = new HashMap<>();
    private int known;

    public PagedRows(Source<T> source) {
        this(source, String::valueOf);
    }

    /** @param key tells the rows apart that can be chosen */
    public PagedRows(Source<T> source, Key<T> key) {
        this.source = source;
        this.key = key;
    }

    public static <T> PagedRows<T> none() {
        return new PagedRows<>((after, limit) -> new Page<>(List.of(), Optional.empty()));
    }

    @Override
    public String getRowKey(T row) {
        return key.of(row);
    }

    /** Of the page that is shown, or chosen on a page that was shown before: nothing else can be chosen. */
    @Override
    public T getRowData(String rowKey) {
        getWrappedData().stream()
                .filter(row -> key.of(row).equals(rowKey))
                .findFirst()
                .ifPresent(row -> chosen.put(rowKey, row));
        return chosen.get(rowKey);
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return known;
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        int size = Math.max(1, Math.min(pageSize, MOST));
        int turned = Math.min(Math.max(first, 0) / size, cursors.size());
        Optional<String> after = turned == 0 ? Optional.empty() : Optional.of(cursors.get(turned - 1));
        Page<T> page = source.page(after, size);
        if (turned == cursors.size()) {
            page.next().ifPresent(cursors::add);
        }
        int oneMore = page.next().isPresent() ? 1 : 0;
        known = turned * size + page.entries().size() + oneMore;
        setRowCount(known);
        return page.entries();
    }
}
