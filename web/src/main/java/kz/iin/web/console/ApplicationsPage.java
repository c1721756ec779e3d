package kz.iin.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.reading.ApplicationEntry;
import kz.iin.application.reading.Mission;
import kz.iin.application.reading.Missions;
import kz.iin.calendar.Urgency;
import kz.iin.queue.ListQueue;
import kz.iin.queue.Queue;
import kz.iin.queue.QueueCount;
import kz.iin.queue.QueueFilter;

/** The queues. What they are filtered by stands in the URL, so that it can be kept and returned to; a name never does. */
@Named
@ViewScoped
public class ApplicationsPage implements Serializable {

    @Inject
    private ListQueue list;

    @Inject
    private Missions missions;

    @Inject
    private SignedIn signedIn;

    private final QueueParams params = new QueueParams();
    private String name;
    private boolean wrong;
    private Queue queue = Queue.ALL;
    private PagedRows<ApplicationEntry> rows;
    private List<Tab> tabs;

    /**
     * A queue, and how much waits in it.
     *
     * @param count empty for the one that is not counted
     */
    public record Tab(Queue queue, String count, boolean current) implements Serializable {

        static Tab of(Queue queue, Map<Queue, QueueCount> counts, boolean current) {
            QueueCount count = counts.get(queue);
            return new Tab(queue, count == null ? "" : count.counted() + (count.more() ? "+" : ""), current);
        }

        public boolean isUrgent() {
            return queue == Queue.OVERDUE && !count.equals("0");
        }
    }

    /** Once the filter has been read from the URL. */
    public void open() {
        try {
            QueueFilter filter = params.filter(name);
            rows = new PagedRows<>(
                    (after, limit) -> list.list(signedIn.viewer(), filter, after, limit),
                    entry -> entry.number().value());
            queue = filter.queue();
        } catch (IllegalArgumentException | DateTimeException unknown) {
            wrong = true;
            rows = PagedRows.none();
        }
        tabs = tabs(queue);
    }

    private List<Tab> tabs(Queue current) {
        Map<Queue, QueueCount> counts = list.counts(signedIn.viewer());
        return Stream.of(Queue.values())
                .map(queue -> Tab.of(queue, counts, queue == current))
                .toList();
    }

    public String search() {
        return "/console/applications?faces-redirect=true&includeViewParams=true";
    }

    /** Stays on the page: a name is posted and stands in no address. */
    public void searchByName() {
        open();
    }

    public boolean isFiltered() {
        return params.isNarrowed() || name != null;
    }

    /** Only who sees more than one mission is asked which. */
    public List<Mission> getMissions() {
        return signedIn.viewer().seesEveryMission()
                ? missions.byCode().values().stream()
                        .sorted(Comparator.comparing(Mission::code))
                        .toList()
                : List.of();
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public QueueParams getParams() {
        return params;
    }

    public PagedRows<ApplicationEntry> getRows() {
        return rows;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public Queue getQueue() {
        return queue;
    }

    public boolean isWrong() {
        return wrong;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
