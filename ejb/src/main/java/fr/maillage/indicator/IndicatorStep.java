package fr.maillage.indicator;

import fr.maillage.identity.Permission;
import fr.maillage.indicator.persistence.ReadingRepository;
import fr.maillage.work.FirstStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** There is a snapshot. */
@ApplicationScoped
public class IndicatorStep implements FirstStep {

    @Inject
    private ReadingRepository readings;

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public int rank() {
        return 50;
    }

    @Override
    public Permission permission() {
        return Permission.RUN_JOBS;
    }

    @Override
    public String path() {
        return "/indicator/list.xhtml";
    }

    @Override
    public boolean done() {
        return readings.latestDate().isPresent();
    }
}
