package kz.iin.bench;

import java.util.List;

/** How many rows of a workbook are written in a second, in a heap of 64 MB. */
final class ReportXlsx implements Benchmark {

    @Override
    public String name() {
        return "report.xlsx";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) throws Exception {
        int rows = Sizes.of("report-rows");
        double seconds = SmallHeap.run(WriteRows.class, Integer.toString(rows)).get(0);
        return List.of(Figure.alone(name(), rows / seconds, "rows/s"));
    }
}
