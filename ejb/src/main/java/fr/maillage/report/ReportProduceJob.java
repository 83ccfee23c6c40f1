package fr.maillage.report;

import fr.maillage.identity.Permission;
import fr.maillage.job.JobDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The job that makes a report and keeps it. */
@ApplicationScoped
public class ReportProduceJob implements JobDefinition {

    public static final String ID = "report-produce";

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
        ReportOrder.of(parameters);
    }

    /** The same report is made once at a time. */
    @Override
    public Optional<String> exclusiveKey(Map<String, String> parameters) {
        return Optional.of(key(ReportOrder.of(parameters)));
    }

    @Override
    public Optional<String> resultPath(Map<String, String> parameters) {
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
                Objects.toString(order.at(), ""));
    }
}
