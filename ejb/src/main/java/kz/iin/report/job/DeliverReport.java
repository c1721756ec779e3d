package kz.iin.report.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.iin.report.delivery.DeliverReports;

/** The last step: the report is on its way in each way that is configured. What does not arrive at once the timer tries again. */
@Dependent
@Named("deliverReport")
public class DeliverReport extends AbstractBatchlet {

    @Inject
    private DeliverReports deliveries;

    @Override
    public String process() {
        deliveries.deliver();
        return "ON_ITS_WAY";
    }
}
