package fr.maillage.web.administration;

import fr.maillage.administration.HealthCheck;
import fr.maillage.administration.HealthService;
import fr.maillage.web.shared.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Health of the product. */
@Named
@RequestScoped
public class HealthView {

    @Inject
    private HealthService service;

    private List<HealthCheck> checks;

    @PostConstruct
    void read() {
        checks = service.checks();
    }

    public List<HealthCheck> getChecks() {
        return checks;
    }

    /** The figures of a check in a sentence with their units, else its value. */
    public String value(HealthCheck check) {
        return check.figures().isEmpty()
                ? check.value()
                : Messages.format(
                        Messages.currentLocale(),
                        "administration.health.figure." + check.key(),
                        check.figures().toArray());
    }

    /** The kind of badge for a state. */
    public String badge(HealthCheck check) {
        return switch (check.state()) {
            case GOOD -> "ok";
            case WATCH -> "watch";
            case BAD -> "bad";
            case INFO -> "neutral";
        };
    }
}
