package fr.maillage.report;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The job that makes a report and keeps it. */
@ApplicationScoped
public class ReportProduceJob implements JobDefinition {

    public static final String ID = "report-produce";

    @Inject
    private ReportOccasions occasions;

    @Override
    public String job() {
        return ID;
    }

    @Override
    public Permission permission() {
        return Permission.READ;
    }

    @Override
    public void validate(Map<String, String> parameters) {
        ReportOrder order = ReportOrder.of(parameters);
        if (occasions.has(order.report()) != (order.meeting() != null)) {
            throw Problem.invalid("meeting", order.meeting() == null ? "required" : "unknown-value", null);
        }
    }

    /** The same report is made once at a time. */
    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(key(ReportOrder.of(parameters)));
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
        ReportOrder order = ReportOrder.of(parameters);
        if (order.meeting() != null) {
            return Optional.of(occasions.required(order.report()).path(order.meeting()));
        }
        return Optional.of("/report/list.xhtml?territory=" + parameters.get("territory"));
    }

    static String key(ReportOrder order) {
        return String.join(
                "/",
                ID,
                order.report(),
                order.territory(),
                order.format().extension(),
                order.language(),
                Objects.toString(order.meeting(), Objects.toString(order.at(), "")));
    }
}
